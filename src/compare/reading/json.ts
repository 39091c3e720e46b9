import { EngineError } from "../../model/engine.ts";
import type { OpenTable } from "../../model/open-table.ts";
import { sqlName, sqlText } from "../../model/sql.ts";
import { nameFaults } from "./column-names.ts";
import { inUtf8 } from "./encoding.ts";
import { depthFault } from "./json-depth.ts";
import { examiner, type Opening } from "./opening.ts";

/** What records look like: a kind of value, the keys that it has, and how many records look like that. */
interface Shape {
  readonly kind: string;
  readonly keys: readonly string[] | null;
}

/**
 * Opens JSON (a list of objects) or NDJSON (an object a line): a column for each key that any object has, so the file is
 * looked through first. Cells come as text; numbers as the file has them, lists and objects as JSON.
 */
export async function openJson(opening: Opening, format: "json" | "ndjson"): Promise<OpenTable | null> {
  const { label, faults, reading, engine } = opening;
  const utf8 = await inUtf8(opening, format === "json");
  if ("code" in utf8) {
    faults.push(utf8);
    return null;
  }
  const { file, encoding } = utf8;
  const tooDeep = depthFault(label, file, format);
  if (tooDeep) {
    faults.push(tooDeep);
    return null;
  }
  const place = `${sqlText(file.path)}, format = '${format === "json" ? "array" : "newline_delimited"}'`;
  const look = async () => {
    const { jsonFaults } = await import("./json-faults.ts");
    return jsonFaults(label, file, format);
  };
  const examine = examiner(label, format, file.path, look);
  const shapes = await engine
    .rows<Shape>(
      `SELECT json_type(json) AS kind, CASE json_type(json) WHEN 'OBJECT' THEN json_keys(json) END AS keys
      FROM read_json_objects(${place}) GROUP BY ALL ORDER BY count(*) DESC, keys`,
    )
    .catch((error: unknown) => {
      if (error instanceof EngineError) return error;
      throw error;
    });
  if (shapes instanceof EngineError) {
    faults.addAll(await examine(shapes));
    return null;
  }
  if (shapes.length > 0 && shapes.every(({ kind }) => kind === "ARRAY")) {
    const { openLists } = await import("./json-lists.ts");
    return openLists(opening, utf8, format);
  }
  if (shapes.length === 0 || shapes.some(({ kind }) => kind !== "OBJECT")) {
    const found = await look();
    faults.addAll(found.length > 0 ? found : [{ code: "input-no-list", file: label, facts: {} }]);
    return null;
  }
  const names = [...new Set(shapes.flatMap(({ keys }) => keys ?? []))];
  const twice = shapes.flatMap(({ keys }) =>
    (keys ?? []).filter((key, index, all) => all.indexOf(key) < index),
  );
  for (const column of new Set(twice)) faults.push({ code: "column-twice", file: label, column, facts: {} });
  faults.addAll(nameFaults(label, names));
  if (faults.length > 0) return null;
  const columns = names.map((name) => `${sqlText(name)}: 'VARCHAR'`);
  return {
    label,
    relation: `(SELECT ${names.map(sqlName).join(", ")} FROM read_json(${place}, columns = {${columns.join(", ")}}))`,
    columns: names.map((name) => ({ name, type: "VARCHAR" })),
    reading: { ...reading, format, encoding },
    examine,
  };
}
