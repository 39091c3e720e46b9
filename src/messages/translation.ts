/** One part of the catalogue in another language: the English part's keys, every one and no other. */
export type Translation<Part> = Readonly<Record<keyof Part, string>>;
