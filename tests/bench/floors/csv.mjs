// The least that reading a register takes with this package: its rows, each an object by column.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const [file] = process.argv.slice(2);
const rows = parse(readFileSync(file), { columns: true });
if (rows.length === 0) throw new Error(`${file} has no rows`);
