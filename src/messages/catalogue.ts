import { IntlMessageFormat, type Options } from "intl-messageformat";
import type { Numerals } from "../model/language.ts";
import { asTheyAre, numeralsOf } from "./numerals.ts";

/**
 * Texts by key, in ICU MessageFormat. In a right-to-left language a name of a file, an option and the like stands
 * between backticks, and is set apart.
 */
export type Texts = Readonly<Record<string, string>>;

/** A language's texts, and how it writes. */
export interface Catalogue {
  readonly language: string;
  /** The locale for numbers and plurals, where it says more than the language: which digits, for one. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly texts: Texts;
}

export type Values = Readonly<Record<string, string | number>>;

/** Looks texts up and fills them in. */
export type Say = (key: string, values?: Values) => string;

/** A catalogue with other digits, by their Unicode names. */
export const withNumerals = (catalogue: Catalogue, numerals: Numerals): Catalogue => ({
  ...catalogue,
  locale: `${catalogue.locale.replace(/-u-.*/, "")}-u-nu-${numerals}`,
});

/**
 * A function that says what stands under a key. An unknown key is a fault of the program, and throws.
 *
 * A value never becomes part of the pattern: braces in a dataset's words stay braces. Numbers, those that a text spells
 * in digits itself included, have the digits of the locale.
 */
export function sayFrom({ language, locale, direction, texts }: Catalogue): Say {
  const formats = new Map<string, (values: Values) => string>();
  const numerals = numeralsOf(locale);
  return (key, values = {}) => {
    let format = formats.get(key);
    if (!format) {
      const stated = texts[key];
      if (stated === undefined) throw new Error(`no text for "${key}" in ${language}`);
      const text = direction === "rtl" ? stated.replace(/`([^`]*)`/g, "\u2068$1\u2069") : stated;
      format = isPlain(text) ? filled(text, numerals) : parsed(text, locale, numerals);
      formats.set(key, format);
    }
    return format(values);
  };
}

/** What a constructor makes, made once for the same arguments. */
const kept = <Given extends readonly unknown[], Made>(make: (...given: Given) => Made) => {
  const made = new Map<string, Made>();
  return (...given: Given): Made => {
    const key = JSON.stringify(given);
    const known = made.get(key) ?? make(...given);
    made.set(key, known);
    return known;
  };
};

/** Texts share what formats their numbers; each would make its own, which takes longer than reading the text. */
const options: Options = {
  ignoreTag: true,
  formatters: {
    getNumberFormat: kept((...given) => new Intl.NumberFormat(...given)),
    getDateTimeFormat: kept((...given) => new Intl.DateTimeFormat(...given)),
    getPluralRules: kept((...given) => new Intl.PluralRules(...given)),
  },
};

type Pattern = ReturnType<IntlMessageFormat["getAst"]>;

function parsed(
  text: string,
  locale: string,
  numerals: (text: string) => string,
): (values: Values) => string {
  const format = new IntlMessageFormat(text, locale, undefined, options);
  if (numerals !== asTheyAre) return inNumerals(format.getAst(), locale, numerals);
  return (values) => said(format, values);
}

function inNumerals(
  pattern: Pattern,
  locale: string,
  numerals: (text: string) => string,
): (values: Values) => string {
  const format = new IntlMessageFormat(withLiterals(pattern, numerals), locale, undefined, options);
  const counted = countedIn(pattern);
  return (values) => {
    const given = Object.entries(values).map(([name, value]): [string, string | number] => [
      name,
      typeof value === "number" && !counted.has(name) ? numerals(String(value)) : value,
    ]);
    return said(format, Object.fromEntries(given));
  };
}

function said(format: IntlMessageFormat, values: Values): string {
  const whole = format.format(values);
  return Array.isArray(whole) ? whole.join("") : String(whole);
}

/** What the ICU parser calls the parts of a pattern. */
const kinds = { literal: 0, argument: 1 } as const;

/** A pattern whose own words are changed, those of its branches too. */
const withLiterals = (pattern: Pattern, change: (text: string) => string): Pattern =>
  pattern.map((part): Pattern[number] => {
    if (part.type === kinds.literal) return { ...part, value: change(part.value) };
    if (!("options" in part)) return part;
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: withLiterals(option.value, change) },
    ]);
    return { ...part, options: Object.fromEntries(options) } as Pattern[number];
  });

/** The values that a pattern asks for as numbers, or chooses by. */
const countedIn = (pattern: Pattern): ReadonlySet<string> =>
  new Set(
    pattern.flatMap((part) => [
      ...("value" in part && part.type !== kinds.literal && part.type !== kinds.argument ? [part.value] : []),
      ...("options" in part ? Object.values(part.options).flatMap(({ value }) => [...countedIn(value)]) : []),
    ]),
  );

/** Most texts hold only names in braces; those need no parser, which would be half of what a short run takes. */
const isPlain = (text: string): boolean => !/'|\{[^{}]*[,{]/.test(text);

function filled(text: string, numerals: (text: string) => string): (values: Values) => string {
  const parts = text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? numerals(part) : part));
  return (values) =>
    parts
      .map((part, index) => {
        if (index % 2 === 0) return part;
        const value = values[part];
        if (value === undefined) throw new Error(`no value for {${part}} in "${text}"`);
        return typeof value === "number" ? numerals(String(value)) : value;
      })
      .join("");
}
