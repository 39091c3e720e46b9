/** Texts as they are. */
export const asTheyAre = (text: string): string => text;

/**
 * Writes the digits of a text as a locale writes them, and the separators within its numbers: `1,000` is ١٬٠٠٠. What
 * stands between backticks or is set apart (U+2068 to U+2069) is a name, and stays. A locale with the digits 1, 2, 3
 * leaves all {@link asTheyAre}.
 */
export function numeralsOf(locale: string): (text: string) => string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  if (format.resolvedOptions().numberingSystem === "latn") return asTheyAre;
  const one = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => one.format(digit));
  const sign = (type: "group" | "decimal"): string =>
    format.formatToParts(1_234_567.8).find((part) => part.type === type)?.value ?? "";
  const separators: Readonly<Record<string, string>> = { ",": sign("group"), ".": sign("decimal") };
  const written = (number: string): string =>
    number.replace(/[\d,.]/g, (each) => separators[each] ?? digits[Number(each)] ?? each);
  return (text) =>
    text
      .split(/(`[^`]*`|\u2068[^\u2069]*\u2069)/)
      .map((part, index) =>
        index % 2 === 1 ? part : part.replace(/\d+(?:,\d{3})*(?:\.\d+)?/g, (number) => written(number)),
      )
      .join("");
}
