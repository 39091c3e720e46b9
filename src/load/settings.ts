import type { z } from "zod";
import type { Facts, FaultCode } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import { languages } from "../model/language.ts";
import { nearest } from "../model/nearest.ts";
import { defaultSettings } from "../model/settings.ts";
import { settingsKeysAt, settingsSchema, type WrittenSettings } from "../model/settings-schema.ts";
import { figureRow } from "../model/tables.ts";
import { translationColumns } from "../model/translations.ts";
import type { Tables } from "./checks.ts";
import { decoded } from "./encoding.ts";
import type { DatasetFolder } from "./folder.ts";
import type { Ids } from "./ids.ts";
import { readLogo } from "./logo.ts";
import { noSettings, type SettingsRead, settingsFile } from "./settings-file.ts";
import { parseYaml } from "./yaml.ts";

const largest = 100_000;

/** What settings refer to. */
export interface Surroundings {
  readonly folder: DatasetFolder;
  /** `null` where they cannot be read: then nothing is missed among them. */
  readonly indicators: Ids | null | undefined;
  readonly figures: Tables["figures"];
}

type Say = (code: FaultCode, path: readonly PropertyKey[], facts: Facts) => void;

/** Reads `briefing.yaml`. What is wrong with it is added to `faults`, everything at once. */
export async function readSettings(
  bytes: Uint8Array,
  surroundings: Surroundings,
  faults: FaultList,
): Promise<SettingsRead> {
  if (bytes.length > largest) {
    faults.push({ code: "settings-too-large", file: settingsFile, facts: { limit: largest / 1000 } });
    return noSettings;
  }
  const text = decoded(settingsFile, bytes);
  if (typeof text !== "string") {
    faults.push(text);
    return noSettings;
  }
  const yaml = parseYaml(settingsFile, text);
  faults.addAll(yaml.faults);
  if (!yaml.isWhole || yaml.value === undefined) return noSettings;
  const at = (path: readonly PropertyKey[]) => ({
    file: settingsFile,
    row: yaml.rowOf(path),
    ...(path.length > 0 ? { column: path.map(String).join(".") } : {}),
  });
  const say: Say = (code, path, facts) => faults.push({ code, ...at(path), facts });

  // A key with a fault is left out, so that the others are still held against the tables.
  const parsed = settingsSchema.safeParse(yaml.value, { reportInput: true });
  for (const issue of parsed.error?.issues ?? []) sayIssue(issue, [], say);
  const faulty = new Set(parsed.error?.issues.flatMap(({ path }) => path.slice(0, 1)));
  const sound = Object.entries(isRecord(yaml.value) ? yaml.value : {}).filter(
    ([key]) => Object.hasOwn(settingsSchema.shape, key) && !faulty.has(key),
  );
  const { logo, ...written } = settingsSchema.parse(Object.fromEntries(sound));
  for (const key of ["sections", "charts", "notes"]) sayTwice(key, yaml.value, say);
  sayUnknown(written, surroundings, say);
  const picture = logo === undefined ? null : await readLogo(surroundings.folder, logo, at(["logo"]), faults);
  return {
    settings: Object.freeze({ ...defaultSettings, ...written, logo: picture }),
    settingsRows: yaml.rows,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Tells an issue of zod's as facts. Where one of several shapes would do, the one that was begun is held to. */
function sayIssue(issue: z.core.$ZodIssue, above: readonly PropertyKey[], say: Say): void {
  const path = [...above, ...issue.path];
  const cell = typeof issue.input === "string" ? issue.input : "none";
  switch (issue.code) {
    case "unrecognized_keys":
      for (const cell of issue.keys) {
        const known = settingsKeysAt(path);
        if (known === languages) say("choice-unknown", [...path, cell], { cell, choices: known.join(", ") });
        else say("settings-key-unknown", [...path, cell], { cell, meant: nearest(cell, known) ?? "none" });
      }
      return;
    case "invalid_union": {
      const begun = isRecord(issue.input) ? issue.errors.at(-1) : undefined;
      if (begun) for (const inner of begun) sayIssue(inner, path, say);
      else if (issue.input === undefined) say("settings-key-missing", path, {});
      else say("settings-invalid", path, { cell, expected: issue.message });
      return;
    }
    case "invalid_value":
      say("choice-unknown", path, {
        cell: typeof issue.input === "string" ? cell : (JSON.stringify(issue.input) ?? ""),
        choices: issue.values.join(", "),
      });
      return;
    case "custom":
      say(issue.message as FaultCode, path, { cell });
      return;
    default:
      if (issue.input === undefined) say("settings-key-missing", path, {});
      else say("settings-invalid", path, { cell, expected: issue.message });
  }
}

function sayTwice(key: string, value: unknown, say: Say): void {
  const names: unknown = isRecord(value) ? value[key] : [];
  if (!Array.isArray(names)) return;
  for (const [index, cell] of names.entries())
    if (typeof cell === "string" && names.indexOf(cell) < index)
      say("settings-twice", [key, index], { cell });
}

/** Indicators and note columns that no table has. */
function sayUnknown(
  { charts, notes }: WrittenSettings,
  { indicators, figures }: Surroundings,
  say: Say,
): void {
  for (const [index, cell] of (charts ?? []).entries())
    if (indicators && !indicators.has(cell))
      say("reference-unknown", ["charts", index], { cell, table: "indicators" });
  const columns = noteColumns(figures);
  for (const [index, cell] of (notes ?? []).entries())
    if (!columns.includes(cell))
      say("settings-note-unknown", ["notes", index], { cell, choices: columns.join(", ") });
}

/** The columns of figures that are working notes: `note`, and those that no schema names. */
function noteColumns(figures: Tables["figures"]): readonly string[] {
  const own = new Set(figures.flatMap(({ extra }) => Object.keys(extra)));
  const known = [...Object.keys(figureRow.shape), ...translationColumns("figures")];
  return ["note", ...[...own].filter((column) => !known.includes(column))].sort();
}
