/**
 * Rows as a CSV file for people's spreadsheets: with the byte order mark without which Excel misreads UTF-8, and with
 * every text that a spreadsheet would run made plain.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export const csvOf = (rows) =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(",")}\r\n`).join("")}`;

/**
 * Formulas begin with these; so do the cells into which a spreadsheet set to another separator splits a text. A number
 * with its sign is no formula.
 *
 * @param {string} cell
 */
const harmless = (cell) =>
  /^[+-]?\d+(\.\d+)?$/.test(cell)
    ? cell
    : cell.replace(/^(?=[=+\-@\t\r＝＋－＠])|(?<=[;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g, "'");

/** @param {string} cell */
const quoted = (cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
