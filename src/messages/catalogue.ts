import { IntlMessageFormat } from "intl-messageformat";

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

/**
 * A function that says what stands under a key. An unknown key is a fault of the program, and throws.
 *
 * A value never becomes part of the pattern: braces in a dataset's words stay braces.
 */
export function sayFrom({ language, locale, direction, texts }: Catalogue): Say {
  const formats = new Map<string, (values: Values) => string>();
  return (key, values = {}) => {
    let format = formats.get(key);
    if (!format) {
      const stated = texts[key];
      if (stated === undefined) throw new Error(`no text for "${key}" in ${language}`);
      const text = direction === "rtl" ? stated.replace(/`([^`]*)`/g, "\u2068$1\u2069") : stated;
      format = isPlain(text) ? (filled) => fill(text, filled) : parsed(text, locale);
      formats.set(key, format);
    }
    return format(values);
  };
}

function parsed(text: string, locale: string): (values: Values) => string {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return (values) => {
    const said = format.format(values);
    return Array.isArray(said) ? said.join("") : String(said);
  };
}

/** Most texts hold only names in braces; those need no parser, which would be half of what a short run takes. */
const isPlain = (text: string): boolean => !/'|\{[^{}]*[,{]/.test(text);

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
