import type { NamePart } from "./name-parts.ts";

/** Places by how many people live there, roughly. Some are mostly Kurdish. */
export interface Place extends NamePart {
  readonly isKurdish: boolean;
}

const place = (weight: number, arabic: string, latin: string, isKurdish = false): Place => ({
  weight,
  arabic: arabic.split(", "),
  latin: latin.split(", "),
  isKurdish,
});

export const places: readonly Place[] = [
  place(100, "بغداد", "Baghdad, Bagdad, Baghdaad"),
  place(60, "الموصل", "Mosul, Al-Mosul, Mosel, al-Mawsil"),
  place(52, "البصرة, البصره", "Basra, Al-Basrah, Basrah, al-Basra"),
  place(40, "الناصرية, الناصريه", "Nasiriyah, Nassiriya, An Nasiriyah, al-Nasiriya"),
  place(34, "كركوك", "Kirkuk, Kerkuk, Karkuk"),
  place(32, "أربيل, اربيل", "Erbil, Arbil, Irbil, Hewler", true),
  place(30, "النجف", "Najaf, An-Najaf, al-Najaf, Nejef"),
  place(28, "كربلاء, كربلا", "Karbala, Kerbala, Karbala', Kerbela"),
  place(26, "السليمانية, السليمانيه", "Sulaymaniyah, Sulaimaniya, Slemani, as-Sulaimaniyah", true),
  place(24, "الحلة, الحله", "Hilla, Al-Hillah, Hillah, al-Hilla"),
  place(22, "الرمادي", "Ramadi, Ar Ramadi, al-Ramadi, Ramady"),
  place(20, "الفلوجة, الفلوجه", "Fallujah, Falluja, Al-Fallujah, Faluja"),
  place(18, "العمارة, العماره", "Amarah, Al-Amara, Amara, al-Imarah"),
  place(18, "الديوانية, الديوانيه", "Diwaniyah, Ad Diwaniya, Diwaniya, al-Diwaniyah"),
  place(16, "دهوك", "Duhok, Dohuk, Dahuk, Dihok", true),
  place(16, "بعقوبة, بعقوبه", "Baqubah, Baquba, Ba'quba, Baaquba"),
  place(14, "الكوت", "Kut, Al-Kut, al-Kout, Koot"),
  place(14, "تكريت", "Tikrit, Tekrit, Takrit"),
  place(12, "سامراء, سامرا", "Samarra, Samara, Samarra'"),
  place(10, "السماوة, السماوه", "Samawah, As-Samawa, Samawa, al-Samawah"),
  place(9, "تلعفر", "Tal Afar, Tel Afar, Tall Afar, Talafar"),
  place(8, "سنجار", "Sinjar, Sengar, Shingal, Sinjaar"),
  place(7, "الحويجة, الحويجه", "Hawija, Al-Hawijah, Haweeja"),
  place(6, "خانقين", "Khanaqin, Khanakin, Khanaqeen"),
  place(5, "الزبير", "Zubair, Az Zubayr, al-Zubair"),
  place(4, "هيت", "Hit, Heet, Hiit"),
  place(4, "القائم", "Al-Qaim, Qaim, al-Ka'im"),
  place(3, "حديثة, حديثه", "Haditha, Hadithah, Hadeetha"),
];
