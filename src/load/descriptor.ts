import { type Descriptor, descriptorSchema } from "../model/datapackage.ts";
import type { FaultList } from "../model/fault-list.ts";
import { type TableName, tableNames } from "../model/table-names.ts";

export const descriptorFile = "datapackage.json";

/** Reads `datapackage.json`; pushes its faults and answers `null` where it is unusable. */
export function parseDescriptor(text: string, faults: FaultList): Descriptor | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    faults.push({
      code: "not-json",
      file: descriptorFile,
      facts: { reason: error instanceof Error ? error.message : "" },
    });
    return null;
  }
  const parsed = descriptorSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    faults.push({
      code: "descriptor-invalid",
      file: descriptorFile,
      column: issue.path.join("."),
      facts: { reason: issue.message },
    });
  }
  return null;
}

/** The resources that are tables of the format, by name. A path that leaves the folder is a fault, not a table. */
export function tablePaths(descriptor: Descriptor, faults: FaultList): ReadonlyMap<TableName, string> {
  const paths = new Map<TableName, string>();
  for (const resource of descriptor.resources) {
    const name = tableNames.find((table) => table === resource.name);
    if (!name) continue;
    if (paths.has(name)) {
      faults.push({ code: "table-twice", file: descriptorFile, facts: { table: name } });
    } else if (typeof resource.path !== "string" || resource.path === "") {
      faults.push({ code: "path-missing", file: descriptorFile, facts: { table: name } });
    } else if (leavesFolder(resource.path)) {
      faults.push({
        code: "path-leaves-folder",
        file: descriptorFile,
        facts: { table: name, path: resource.path },
      });
    } else {
      paths.set(name, resource.path);
    }
  }
  return paths;
}

/** Absolute paths, drive letters, addresses and `..` are refused, whatever they may resolve to. */
export function leavesFolder(path: string): boolean {
  const steps = path.split(/[/\\]/);
  return /^[/\\~]|^[a-z][a-z0-9+.-]*:/i.test(path) || steps.includes("..");
}
