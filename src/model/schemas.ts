import { z } from "zod";
import { comparisonSchema } from "./comparison-report.ts";
import { descriptorSchema } from "./datapackage.ts";
import { manifestSchema } from "./manifest.ts";
import { mappingProperty, mappingSchema } from "./mapping.ts";
import { proofSchema } from "./proof.ts";
import { reportSchema, reportsSchema } from "./report.ts";
import type { SchemaName } from "./schema-names.ts";
import { settingsSchema } from "./settings-schema.ts";
import { requiredColumns, tableSchemas } from "./tables.ts";

/**
 * The JSON Schema (draft 2020-12) of a table's row as it stands in the CSV, of the descriptor, of an audit, of a
 * comparison, of a proof, or of a briefing's settings or manifest. All cells are text; a cell's `references` names the table whose ids it holds.
 *
 * @example jsonSchema("figures").properties
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  if (name === "audit") return titled(z.toJSONSchema(reportSchema), "What recount audit writes");
  if (name === "compare") return titled(z.toJSONSchema(comparisonSchema), "What recount compare writes");
  if (name === "explain") return titled(z.toJSONSchema(proofSchema), "What recount explain writes");
  if (name === "briefing") return titled(z.toJSONSchema(settingsSchema, { io: "input" }), "briefing.yaml");
  if (name === "manifest") return titled(z.toJSONSchema(manifestSchema), "What a briefing was made from");
  if (name === "audits")
    return titled(z.toJSONSchema(reportsSchema), "What recount audit writes of several datasets");
  if (name === "datapackage")
    return titled(z.toJSONSchema(descriptorSchema), "datapackage.json, as far as recount reads it");
  if (name === "mapping")
    return titled(z.toJSONSchema(mappingSchema), `A resource’s ${mappingProperty} in datapackage.json`);
  const row = z.toJSONSchema(tableSchemas[name], { io: "input" });
  return titled({ ...row, required: [...requiredColumns[name]] }, `A row of ${name}.csv`);
}

const titled = (schema: object, title: string): Record<string, unknown> => ({ title, ...schema });
