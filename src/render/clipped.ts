/** As much of a text as there is room for, with a sign where it is cut. */
export function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** Two long texts from shortly before the place where they begin to differ; short ones as they are. */
export function fromDifference(
  left: string,
  right: string,
  most: number,
): readonly [left: string, right: string] {
  const [one, other] = [[...left], [...right]];
  if (one.length <= most && other.length <= most) return [left, right];
  const place = one.findIndex((character, index) => character !== other[index]);
  const start = Math.max(0, (place < 0 ? one.length : place) - Math.floor(most / 3));
  if (start === 0) return [left, right];
  return [`…${one.slice(start).join("")}`, `…${other.slice(start).join("")}`];
}
