/** Writes A, B … Z, AA in another alphabet: the same place in it, by as many letters as it takes. */
export function letterIn(alphabet: readonly string[], letter: string): string {
  const place = [...letter].reduce((sum, each) => sum * 26 + (each.codePointAt(0) ?? 64) - 64, 0);
  return lettersAt(place - 1, alphabet);
}

function lettersAt(index: number, alphabet: readonly string[]): string {
  const last = alphabet[index % alphabet.length] ?? "";
  return index < alphabet.length ? last : lettersAt(Math.floor(index / alphabet.length) - 1, alphabet) + last;
}
