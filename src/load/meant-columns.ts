import { editDistance } from "../model/nearest.ts";
import { undisguised } from "./disguise.ts";

/**
 * The column of a table that an unknown one most likely stands for: the same in other characters, a slip of the
 * keyboard, or its name in another word or language; `null` for a column of the author's own.
 */
export function meantColumn(column: string, columns: readonly string[]): string | null {
  const name = plainName(column);
  if (columns.includes(name)) return name;
  // The text of a column in a language of the author's choice: `label_fr` is no slip for `label_ar`.
  if (columns.includes(name.replace(/_[a-z]{2,3}$/, ""))) return null;
  const synonymOf = synonyms().get(name.replace(/(^|_)ال/g, "$1"));
  if (synonymOf) return synonymOf.find((known) => columns.includes(known)) ?? null;
  const near = columns.filter((known) => isNear(name, known));
  return near.toSorted((a, b) => editDistance(name, a) - editDistance(name, b))[0] ?? null;
}

/** True for a header that has one of the columns in other characters. */
export const isSpelt = (column: string, known: readonly string[]): boolean =>
  known.includes(plainName(column));

/** A column's name as the format would write it: small letters, words joined by underscores, nothing invisible. */
export const plainName = (column: string): string =>
  undisguised(column)
    .text.toLowerCase()
    .replace(/[\s-]+/g, "_");

/** Words of their own that happen to stand near a column's name; working notes may be called anything. */
const ownWords = ["notes", "phrase", "closed", "even"];

/**
 * One slip of the keyboard, or two in a long name or in one whose letters only changed places. Short names are near to
 * too many words (`test` is no `best`), and hands seldom err in the first letter.
 */
function isNear(name: string, known: string): boolean {
  if (known === "note" || name[0] !== known[0] || ownWords.includes(name)) return false;
  if (known.length < 5) return name === `${known}s`;
  const distance = editDistance(name, known);
  return distance <= 1 || (distance === 2 && (known.length >= 9 || lettersOf(name) === lettersOf(known)));
}

const lettersOf = (name: string): string => [...name].sort().join("");

/** What else people call the columns, in English, Arabic (without the article) and Sorani, words joined by underscores. */
const otherNames: Readonly<Record<string, string>> = {
  id: "identifier معرف رمز ناسێنەر",
  title: "headline heading عنوان ناونیشان سەردێڕ",
  type: "نوع جۆر",
  author: "byline written_by مؤلف كاتب نووسەر",
  publisher: "published_by ناشر بڵاوکەرەوە",
  published: "date publication_date date_published published_on تاريخ_نشر تاريخ بەروار بەرواری_بڵاوکردنەوە",
  accessed: "retrieved access_date date_accessed accessed_on تاريخ_اطلاع",
  url: "link رابط بەستەر",
  language: "lang لغة زمان",
  label: "name اسم تسمية ناو",
  kind: "نوع جۆر",
  domains: "hosts نطاقات",
  definition: "description تعريف پێناسە",
  unit: "وحدة یەکە",
  broader: "parent within part_of contained_in أوسع فراوانتر",
  part_of: "parent جزء_من بەشێک_لە",
  source: "مصدر سەرچاوە",
  locator: "page paragraph موضع صفحة شوێن_لە_سەرچاوە لاپەڕە",
  as_printed: "quote quotation نص دەق",
  indicator: "measure metric مؤشر نیشاندەر",
  population: "population_group فئة سكان گرووپ دانیشتوان",
  place: "location locality مكان موقع شوێن جێگا",
  event: "incident حدث ڕووداو",
  phase: "مرحلة قۆناغ",
  period: "date dates time timeframe time_period فترة مدة تاريخ ماوە بەروار",
  value: "number amount قيمة عدد رقم بەها ژمارە",
  upper: "maximum أعلى حد_أعلى سەرەوە",
  qualifier: "قيد دیاریکەر",
  originator: "attribution credited_to منشأ جهة سەرچاوەی_سەرەکی بنەڕەت",
  method: "طريقة منهج شێواز",
  status: "حالة دۆخ بارودۆخ",
  expression: "عبارة دەربڕین",
  decided_on: "date تاريخ بەروار",
  reason: "سبب هۆکار",
  question: "سؤال پرسیار",
  answer: "جواب وەڵام",
};

let byOtherName: ReadonlyMap<string, readonly string[]> | undefined;

function synonyms(): ReadonlyMap<string, readonly string[]> {
  if (byOtherName) return byOtherName;
  const columns = new Map<string, string[]>();
  for (const [column, names] of Object.entries(otherNames))
    for (const name of names.split(" ")) columns.set(name, [...(columns.get(name) ?? []), column]);
  byOtherName = columns;
  return columns;
}
