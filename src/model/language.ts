/** The languages that recount speaks, as BCP 47 has them: English, Arabic, Sorani Kurdish. */
export const languages = ["en", "ar", "ckb"] as const;
export type Language = (typeof languages)[number];

/** Digits, by their Unicode names: 123, ١٢٣ and ۱۲۳. */
export const numeralSystems = ["latn", "arab", "arabext"] as const;
export type Numerals = (typeof numeralSystems)[number];

/** A text that may be there in several languages; under `""` the one for all that have none of their own. */
export type LocalText = Readonly<Partial<Record<Language | "", string>>>;
