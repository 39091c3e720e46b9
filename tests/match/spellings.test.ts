import { describe, expect, test } from "vitest";
import { likeness } from "../../src/match/likeness.ts";
import { namePartsOf } from "../../src/match/name-parts.ts";
import { soundsOf } from "../../src/match/sounds.ts";

const keysOf = (name: string) => namePartsOf(name).map(({ key }) => key);
const alike = (one: string, other: string) => {
  const sounding = (name: string) => {
    const key = keysOf(name).join("");
    return { key, sounds: soundsOf(key) };
  };
  return likeness(sounding(one), sounding(other));
};

describe("the same parts, however a writer or a keyboard puts them", () => {
  test.each([
    ["case, accents and spaces", "  JOSÉ  Núñez ", "jose nunez"],
    ["articles, joined or apart", "Al-Jubouri", "AL JUBOURI"],
    ["articles of another vowel", "el-Hatib", "al-Hatib"],
    ["articles that take on the letter after them", "ash-Shihabi", "Al-Shihabi"],
    ["an article before a word that starts with its last letter alone", "An Nasiriyah", "Nasiriyah"],
    ["an article in one with its word", "Aljubouri", "Jubouri"],
    ["no article where too little is left", "Alwan", "alwan"],
    ["whose son somebody is", "Omar bin Khalid ibn Walid", "Omar Khalid Walid"],
    ["Abd al-, Abdul, Abdel, Abdur", "Abd al-Rahman", "Abdulrahman"],
    ["Abdurrahman", "Abdurrahman", "Abdel Rahman"],
    ["Abdullah", "Abdullah", "Abd Allah"],
    ["Abdul before a vowel", "Abdulameer", "Abdul Ameer"],
    ["Abu", "Abou Zaid", "Abuzaid"],
    ["apostrophes of every kind", "Sa'ad Ja’far Maʿad", "Saad Jafar Maad"],
    ["forms of alef", "أحمد إبراهيم آمنة", "احمد ابراهيم امنة"],
    ["forms of ya, kaf and ta marbuta", "مصطفى کریم فاطمة", "مصطفي كريم فاطمه"],
    ["vowel marks and stretching", "مُحَمَّد عـــلي", "محمد علي"],
    ["the Arabic article", "الجبوري", "جبوري"],
    ["Abd al- in Arabic letters", "عبد الرحمن عبدالله", "عبدالرحمن عبد الله"],
    ["letters as old files have them", "ﻣﺤﻤﺪ", "محمد"],
    ["digits of every script", "٢٣ ۲۳", "23 23"],
    ["right-to-left marks", "\u200Fعلي\u200E", "علي"],
  ])("%s", (_, one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  test("what is written is kept for whoever reads the reason", () => {
    expect(namePartsOf("Omar bin Khalid Al-Jubouri")).toMatchObject([
      { written: "Omar" },
      { key: "khalid", written: "bin Khalid", descent: "bin" },
      { key: "jubouri", written: "Al-Jubouri", article: "al" },
    ]);
  });

  test("a name of punctuation alone has no parts", () => {
    expect(namePartsOf(" – ? ")).toEqual([]);
  });
});

describe("spellings of one name sound alike", () => {
  test.each([
    ["Mohammed", "Muhammad"],
    ["Mohamed", "Mohamad"],
    ["Hussein", "Hussain"],
    ["Yousif", "Yusuf"],
    ["Dawood", "Daoud"],
    ["Karim", "Kareem"],
    ["Ali", "Aly"],
    ["Qasim", "Kassem"],
    ["Ghassan", "Gassan"],
    ["Nouri", "Noori"],
    ["Fatima", "Fatmah"],
    ["Kadhim", "Kazem"],
    ["Jamal", "Gamal"],
    ["Şêrko", "Sherko"],
    ["Xoşnaw", "Khoshnaw"],
    ["محمد", "Mohammed"],
    ["عبد الرزاق", "Abdul Razzaq"],
    ["کاروان", "Karwan"],
    ["شێرکۆ", "شيركو"],
  ])("%s and %s", (one, other) => {
    expect(alike(one, other)).toBeGreaterThan(0.83);
    expect(alike(one, other)).toBe(alike(other, one));
  });

  test.each([
    ["Hassan", "Khalid"],
    ["Omar", "Amir"],
    ["Mustafa", "Mahmoud"],
    ["حسن", "حسين"],
    ["كريم", "كرم"],
    ["سعد", "سعيد"],
  ])("%s and %s are two names", (one, other) => {
    expect(alike(one, other)).toBeLessThan(0.84);
  });
});
