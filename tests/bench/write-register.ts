import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Register } from "./register.ts";
import { figureColumns, figureLine } from "./register-tables.ts";

/** Writes a register into a folder, piece by piece; answers how many figures it has. */
export function writeRegister(folder: string, register: Register): number {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(register.tables)) writeFileSync(join(folder, name), text);
  const file = openSync(join(folder, "figures.csv"), "w");
  let figures = 0;
  let lines = `${figureColumns.join(",")}\n`;
  for (const figure of register.figures()) {
    figures += 1;
    lines += `${figureLine(figure)}\n`;
    if (lines.length < 1e6) continue;
    writeSync(file, lines);
    lines = "";
  }
  writeSync(file, lines);
  closeSync(file);
  return figures;
}
