/**
 * One part of the catalogue in another language: the English part's keys, no other. A key that is new in English reads
 * in English until it is translated.
 */
export type Translation<Part> = Readonly<Partial<Record<keyof Part, string>>>;
