/** A stretch of a text, and whether the other text lacks it. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two texts in pieces, so that what tells them apart can be marked in each. */
export function markDifferences(
  left: string,
  right: string,
): readonly [left: readonly Piece[], right: readonly Piece[]] {
  const [from, to] = [wordsOf(left), wordsOf(right)];
  const common = commonWords(from, to);
  const kept = common.map(([index]) => from[index] ?? "").join("");
  // Where only spaces and points are common, two texts have been replaced, and not edited.
  if (!/[\p{L}\p{N}]/u.test(kept)) return refined(left, right);
  const pieces: [Piece[], Piece[]] = [[], []];
  let [nextFrom, nextTo] = [0, 0];
  const take = (untilFrom: number, untilTo: number): void => {
    const [gone, come] = [from.slice(nextFrom, untilFrom).join(""), to.slice(nextTo, untilTo).join("")];
    const [one, other] = refined(gone, come);
    pieces[0].push(...one);
    pieces[1].push(...other);
  };
  for (const [atFrom, atTo] of [...common, [from.length, to.length] as const]) {
    take(atFrom, atTo);
    const same = { text: from[atFrom] ?? "", isChanged: false };
    pieces[0].push(same);
    pieces[1].push(same);
    [nextFrom, nextTo] = [atFrom + 1, atTo + 1];
  }
  return [joined(pieces[0]), joined(pieces[1])];
}

/** A text as what people read as one: a word, a number, a sign, or the code that stands for one. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\[U\+[0-9A-F]+\]|[\p{L}\p{M}]+|\p{N}+|\s+|./gsu) ?? [];

/** More pairs of words than this are not gone through: such texts are marked from their first difference to their last. */
const mostPairs = 250_000;

/** The longest row of words that two texts have in common, as pairs of places. */
function commonWords(from: readonly string[], to: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length) - start;
  while (end < shorter && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [height, width] = [from.length - start - end, to.length - start - end];
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...(height * width > mostPairs ? [] : longestCommon(from, to, start, height, width)),
    ...Array.from(
      { length: end },
      (_, index) => [from.length - end + index, to.length - end + index] as const,
    ),
  ];
}

function longestCommon(
  from: readonly string[],
  to: readonly string[],
  start: number,
  height: number,
  width: number,
): readonly (readonly [number, number])[] {
  const lengths = new Uint16Array((height + 1) * (width + 1));
  const at = (row: number, column: number): number => lengths[row * (width + 1) + column] ?? 0;
  const isSame = (row: number, column: number): boolean => from[start + row] === to[start + column];
  for (let row = height - 1; row >= 0; row -= 1)
    for (let column = width - 1; column >= 0; column -= 1)
      lengths[row * (width + 1) + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < height && column < width; ) {
    if (isSame(row, column)) {
      pairs.push([start + row, start + column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Two stretches that stand for one another: of nearly the same word only the letters that are not the same. */
function refined(gone: string, come: string): readonly [readonly Piece[], readonly Piece[]] {
  const [from, to] = [lettersOf(gone), lettersOf(come)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length) - start;
  while (end < shorter && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  if ((start + end) * 2 <= Math.max(from.length, to.length))
    return [joined([changed(gone)]), joined([changed(come)])];
  const parts = (letters: readonly string[]): readonly Piece[] => [
    { text: letters.slice(0, start).join(""), isChanged: false },
    changed(letters.slice(start, letters.length - end).join("")),
    { text: letters.slice(letters.length - end).join(""), isChanged: false },
  ];
  return [joined(parts(from)), joined(parts(to))];
}

const changed = (text: string): Piece => ({ text, isChanged: true });

const lettersOf = (text: string): readonly string[] =>
  text
    .split(/(\[U\+[0-9A-F]+\])/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : [...graphemes.segment(part)].map(({ segment }) => segment),
    );
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Pieces of one kind that stand side by side as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.text === "") continue;
    if (last?.isChanged === piece.isChanged)
      whole[whole.length - 1] = { text: last.text + piece.text, isChanged: piece.isChanged };
    else whole.push(piece);
  }
  return whole;
}
