import type { z } from "zod";
import type { Descriptor } from "../../model/datapackage.ts";
import type { Facts, Fault } from "../../model/fault.ts";
import type { FaultList } from "../../model/fault-list.ts";
import { keysAt, type Mapping, mappingProperty, mappingSchema } from "../../model/mapping.ts";
import { nearest } from "../../model/nearest.ts";
import { tableNames } from "../../model/table-names.ts";
import { descriptorFile, leavesFolder } from "../descriptor.ts";
import { type Dialect, dialectSchema, type Field, fieldsSchema } from "./dialect.ts";

export const formats = ["csv", "tsv", "json", "ndjson", "parquet", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** A resource whose table a mapping turns into figures. */
export interface MappedResource {
  readonly name: string;
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  readonly dialect: Dialect;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly mapping: Mapping;
  /** Where the mapping stands in the descriptor: `resources.3.recount:mapping`. */
  readonly where: string;
}

/** The resources that bear a mapping, with every fault of what the descriptor says of them. */
export function mappedResources(descriptor: Descriptor, faults: FaultList): readonly MappedResource[] {
  return descriptor.resources.flatMap((resource, index) => {
    const at = `resources.${index}`;
    const before = faults.length;
    const say = (code: Fault["code"], column: string, facts: Facts = {}): void => {
      faults.push({ code, file: descriptorFile, column, facts });
    };
    for (const key of Object.keys(resource)) {
      if (key.startsWith("recount") && key !== mappingProperty)
        say("mapping-key-unknown", `${at}.${key}`, { cell: key, meant: mappingProperty });
    }
    if (!(mappingProperty in resource)) return [];
    const where = `${at}.${mappingProperty}`;
    if (tableNames.some((table) => table === resource.name))
      say("mapping-misplaced", where, { table: resource.name });
    const read = <T extends z.ZodType>(schema: T, value: unknown, column: string): z.output<T> | null => {
      const parsed = schema.safeParse(value, { reportInput: true });
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) sayIssue(issue, [], column, say);
      return null;
    };
    const mapping = read(mappingSchema, resource[mappingProperty], where);
    const dialect = read(dialectSchema, resource.dialect ?? {}, `${at}.dialect`);
    const schema = read(fieldsSchema, resource.schema ?? {}, `${at}.schema`);
    const { path } = resource;
    if (typeof path !== "string" || path === "") {
      say("path-missing", at, { table: resource.name });
      return [];
    }
    if (leavesFolder(path)) say("path-leaves-folder", at, { table: resource.name, path });
    const format = formatOf(path, resource);
    if (format === null)
      say("wide-format-unknown", `${at}.format`, {
        cell: resource.format ?? path,
        choices: formats.join(", "),
      });
    if (!mapping || !dialect || !schema || !format || faults.length > before) return [];
    return {
      name: resource.name,
      path,
      format,
      encoding: resource.encoding ?? "utf-8",
      dialect,
      fields: schema.fields ?? [],
      missingValues: schema.missingValues ?? [],
      mapping,
      where,
    };
  });
}

const mediatypes: Readonly<Record<string, Format>> = {
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
  "application/json": "json",
  "application/x-ndjson": "ndjson",
  "application/vnd.apache.parquet": "parquet",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/** What the resource calls itself, else its media type, else what its path ends with. */
export function formatOf(
  path: string,
  { format, mediatype = "" }: { format?: string | undefined; mediatype?: string | undefined },
): Format | null {
  const named = (format ?? mediatypes[mediatype] ?? /\.([^./]+)$/.exec(path)?.[1] ?? "").toLowerCase();
  return formats.find((each) => each === (named === "jsonl" ? "ndjson" : named)) ?? null;
}

type Issue = z.core.$ZodIssue;

/** Words an issue of zod’s as facts. Where one of several shapes would do, the one that was begun is held to. */
function sayIssue(
  issue: Issue,
  above: readonly PropertyKey[],
  column: string,
  say: (code: Fault["code"], column: string, facts?: Facts) => void,
): void {
  const path = [...above, ...issue.path];
  const place = [column, ...path].map(String).join(".");
  const cell = issue.input === undefined ? "" : (JSON.stringify(issue.input) ?? "");
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys)
        say("mapping-key-unknown", `${place}.${key}`, {
          cell: key,
          meant: nearest(key, keysAt(path)) ?? "none",
        });
      break;
    case "invalid_union": {
      const isObject = typeof issue.input === "object" && issue.input !== null && !Array.isArray(issue.input);
      const begun = isObject ? issue.errors.at(-1) : undefined;
      const choice = issue.errors.flat().find(({ code }) => code === "invalid_value");
      if (choice && typeof issue.input === "string")
        sayIssue({ ...choice, input: issue.input } as Issue, path, column, say);
      else if (!begun) say("mapping-invalid", place, { cell, expected: "binding" });
      else for (const inner of begun) sayIssue(inner, path, column, say);
      break;
    }
    case "invalid_value":
      say("choice-unknown", place, {
        cell: typeof issue.input === "string" ? issue.input : cell,
        choices: issue.values.filter((value) => value !== "").join(", "),
      });
      break;
    case "invalid_type":
      if (issue.input === undefined) say("mapping-key-missing", place);
      else say("mapping-invalid", place, { cell, expected: issue.expected });
      break;
    default:
      say("mapping-invalid", place, { cell, expected: issue.code });
  }
}
