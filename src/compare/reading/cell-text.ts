/** A value in memory as a cell of text: as it is printed; `null` where there is none. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateText(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each))
    : String(value);
}

/** A moment as ISO writes it in UTC, without a time of day where that is midnight; `null` for none. */
function dateText(date: Date): string | null {
  if (!Number.isFinite(date.getTime())) return null;
  const [day = "", time = ""] = date.toISOString().split("T");
  return time === "00:00:00.000Z" ? day : `${day} ${time.replace(/\.000Z$|Z$/, "")}`;
}
