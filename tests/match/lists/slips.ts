import type { Chance } from "./chance.ts";
import { makeUp, type Script } from "./make-up.ts";
import { places } from "./places.ts";
import { spelling, type Written, type WrittenPart } from "./written.ts";

type Slip = (written: Written, chance: Chance) => Written;

/** Makes so many changes in a record, each of which leaves a mark; what an earlier one did is not undone but by chance. */
export function withChanges(written: Written, count: number, chance: Chance): Written {
  let changed = written;
  for (let made = 0; made < count; ) {
    const column = chance.weighted(keysOf(makeUp.changed), (key) => makeUp.changed[key]);
    const next = inColumn[column](changed, chance);
    if (JSON.stringify(cellsOf(next)) === JSON.stringify(cellsOf(changed))) continue;
    changed = next;
    made += 1;
  }
  return changed;
}

/** A record's cells as a table has them. */
export const cellsOf = ({ name, place, date, age }: Written) => ({
  name: name.map(({ text }) => text).join(" "),
  place,
  date,
  age,
});

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];

const ofName: Readonly<Record<keyof typeof makeUp.ofName, Slip>> = {
  typo: (written, chance) =>
    onePart(written, chance, ({ part, text }) => ({ part, text: typo(text, written.script, chance) })),
  respelling: (written, chance) =>
    onePart(written, chance, ({ part, text }) => ({
      part,
      text: written.script === "arabic" ? otherLetters(text, chance) : spelling(part, "latin", chance),
    })),
  gap: (written, chance) => {
    const { name } = written;
    const at = chance.whole(1, name.length - 1);
    const isCut = chance.is(0.25) || name.length < 3;
    const cut = name.map((each, index) => (index === at ? { ...each, text: initialOf(each.text) } : each));
    return { ...written, name: isCut ? cut : name.filter((_, index) => index !== at) };
  },
  swap: (written, chance) => {
    const name = [...written.name];
    const at = chance.whole(0, name.length - 2);
    const [one, other] = name.slice(at, at + 2);
    // Half of the swaps put the family’s name first, as lists that are sorted by it do.
    if (chance.is(0.5) || !one || !other) name.unshift(...name.splice(-1));
    else name.splice(at, 2, other, one);
    return { ...written, name };
  },
  joining: (written, chance) => {
    const { name } = written;
    const apart = name.findIndex(({ text }) => text.includes(" "));
    if (apart >= 0)
      return { ...written, name: name.map((each, at) => (at === apart ? withoutSpaces(each) : each)) };
    if (name.length < 3) return written;
    const at = chance.whole(0, name.length - 2);
    const [one, other] = name.slice(at, at + 2);
    if (!one || !other) return written;
    return { ...written, name: name.toSpliced(at, 2, { part: one.part, text: one.text + other.text }) };
  },
  particle: (written, chance) =>
    onePart(written, chance, ({ part, text }, index) => ({
      part,
      text: otherParticle(text, index, written),
    })),
};

/** A gap, or else something about the cell that is not quite what it was; nothing can happen to an empty cell. */
const other =
  (
    column: "place" | "date" | "age",
    slip: (cell: string, written: Written, chance: Chance) => string,
  ): Slip =>
  (written, chance) => {
    const cell = written[column];
    if (cell === "") return written;
    return {
      ...written,
      [column]: chance.is(makeUp.ofOther.gap) ? "" : slip(cell, written, chance),
    };
  };

const inColumn: Readonly<Record<keyof typeof makeUp.changed, Slip>> = {
  name: (written, chance) => {
    const kind = chance.weighted(keysOf(makeUp.ofName), (key) => makeUp.ofName[key]);
    return ofName[kind](written, chance);
  },
  place: other("place", (cell, { script }, chance) => {
    if (chance.is(makeUp.elsewhere)) return spelling(chance.one(places), script, chance);
    const place = places.find(({ latin, arabic }) => latin.includes(cell) || arabic.includes(cell));
    return place && chance.is(0.6) ? spelling(place, script, chance) : typo(cell, script, chance);
  }),
  date: other("date", (cell, _, chance) => dateSlip(cell, chance)),
  age: other("age", (cell, _, chance) => ageSlip(cell, chance)),
};

function dateSlip(cell: string, chance: Chance): string {
  const [year = "", month = "", day = ""] = cell.split("-");
  if (day === "") return cell;
  const kind = chance.weighted([0.4, 0.25, 0.2, 0.15], (share) => share);
  if (kind === 0.15) return `${year}-${month}`;
  if (kind === 0.25 && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (kind === 0.2) return `${year}-${padded(1 + ((Number(month) + chance.whole(0, 10)) % 12))}-${day}`;
  return `${year}-${month}-${padded(Math.min(28, Math.max(1, Number(day) + chance.one([-3, -2, -1, 1, 2, 3]))))}`;
}

const padded = (number: number): string => String(number).padStart(2, "0");

function ageSlip(cell: string, chance: Chance): string {
  const age = Number(cell);
  const kind = chance.weighted([0.6, 0.2, 0.21], (share) => share);
  if (kind === 0.2) return String(Number([...cell].reverse().join("")));
  if (kind === 0.21) return String(Math.max(1, Math.round(age / 10) * 10));
  return String(Math.max(1, age + chance.one([-2, -1, 1, 2])));
}

function onePart(
  written: Written,
  chance: Chance,
  change: (part: WrittenPart, index: number) => WrittenPart,
): Written {
  const at = chance.whole(0, written.name.length - 1);
  return { ...written, name: written.name.map((each, index) => (index === at ? change(each, index) : each)) };
}

const withoutSpaces = ({ part, text }: WrittenPart): WrittenPart => ({
  part,
  text: text.replaceAll(" ", ""),
});

const initialOf = (text: string): string => `${[...text.replace(/^(?:al[- ]|ال)/iu, "")][0] ?? ""}.`;

/** The article gone, or come, or another; `bin` before a father’s name. */
function otherParticle(text: string, index: number, { script, name }: Written): string {
  const bare = text.replace(/^(?:[ae][a-z]{1,2}[- ]|ال)/iu, "");
  if (bare !== text) return bare;
  if (index === 1 && name.length > 2) return script === "arabic" ? `بن ${text}` : `bin ${text}`;
  if (index < name.length - 1) return text;
  return script === "arabic" ? `ال${text}` : `Al-${text}`;
}

const alphabets: Readonly<Record<Script, readonly string[]>> = {
  latin: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  arabic: ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ"],
};

/** One letter left out, put in, replaced by its neighbour on the keyboard, or swapped with the next. */
export function typo(text: string, script: Script, chance: Chance): string {
  const letters = [...text];
  if (letters.length < 3) return text;
  const at = chance.whole(1, letters.length - 1);
  const letter = letters[at] ?? "";
  const key = neighbourOf(letter, script, chance);
  const kind = chance.one(["out", "in", "instead", "swapped"] as const);
  if (kind === "out") return letters.toSpliced(at, 1).join("");
  if (kind === "in") return letters.toSpliced(at, 0, chance.is(0.5) ? letter : key).join("");
  if (kind === "instead") return letters.toSpliced(at, 1, key).join("");
  return letters.toSpliced(at - 1, 2, letter, letters[at - 1] ?? "").join("");
}

function neighbourOf(letter: string, script: Script, chance: Chance): string {
  const rows = alphabets[script];
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? chance.one(rows);
  const at = row.indexOf(letter.toLowerCase());
  const key = row[at + (chance.is(0.5) ? 1 : -1)] ?? row[1] ?? "";
  return letter === letter.toLowerCase() ? key : key.toUpperCase();
}

/** Letters that Arabic writers, and keyboards, put for one another; vowel marks; the line that stretches a word. */
const letterVariants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[أإآا]/u, ["ا", "أ", "إ", "آ"]],
  [/[يىی]/u, ["ي", "ى", "ی"]],
  [/[ةه]/u, ["ة", "ه"]],
  [/[كک]/u, ["ك", "ک"]],
  [/[ؤو]/u, ["و", "ؤ"]],
];

function otherLetters(text: string, chance: Chance): string {
  if (chance.is(0.15)) return text.replace(/(?<=\p{L})(?=\p{L})/u, "ـ".repeat(chance.whole(1, 3)));
  if (chance.is(0.2))
    return text.replace(/(?<=\p{L})(?=\p{L})/gu, () => chance.one(["", "", "َ", "ُ", "ِ", "ّ"]));
  const [letter, variants] = chance.one(letterVariants);
  return text.replace(letter, chance.one(variants));
}
