import type { Fault } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import type { Logo } from "../model/settings.ts";
import { leavesFolder } from "./descriptor.ts";
import { type DatasetFolder, type NamedAt, readBytes } from "./folder.ts";

/** It goes into every copy of a briefing. */
export const largestLogo = 200_000;

/** Reads a picture of the dataset's folder; `null` where it is none that can be shown, which is a fault. */
export async function readLogo(
  folder: DatasetFolder,
  path: string,
  namedAt: NamedAt,
  faults: FaultList,
): Promise<Logo | null> {
  const fault = (code: Fault["code"], facts: Fault["facts"]): null => {
    faults.push({ code, ...namedAt, facts: { path, ...facts } });
    return null;
  };
  if (leavesFolder(path)) return fault("path-leaves-folder", {});
  const missing = (): Fault => ({ code: "logo-missing", ...namedAt, facts: { path } });
  const bytes = await readBytes(folder, path, faults, missing, namedAt);
  if (!bytes) return null;
  if (bytes.length > largestLogo) return fault("logo-unfit", { shape: "size", limit: largestLogo / 1000 });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return fault("logo-unfit", { shape: "format", limit: 0 });
  if (mediaType === "image/svg+xml" && /<!ENTITY/i.test(new TextDecoder().decode(bytes)))
    return fault("logo-unfit", { shape: "entity", limit: 0 });
  return Object.freeze({ mediaType, bytes });
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the picture is, by what it holds: its name may say anything. */
function mediaTypeOf(bytes: Uint8Array): Logo["mediaType"] | null {
  if (pngStart.every((byte, index) => bytes[index] === byte)) return "image/png";
  const text = new TextDecoder().decode(bytes);
  const beforeRoot =
    /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>)*<svg[\s>]/i;
  return beforeRoot.test(text) ? "image/svg+xml" : null;
}
