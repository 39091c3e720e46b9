import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { cacheFolder, type Machine } from "./machine.ts";
import { packageFolder } from "./package.ts";
import { stagingName, sweepAbandoned } from "./staging.ts";
import { readTar } from "./tar.ts";

/** The compressed Chromium that npm installed with recount. */
export interface PackedChromium {
  readonly folder: string;
  readonly version: string;
}

/** Where the parts of an unpacked Chromium lie. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Libraries for systems that lack them (libnss3 and friends on a minimal Debian). */
  readonly libraries: string;
  /** A fontconfig file that knows the bundled face alone, so that no installed font changes a page. */
  readonly fontConfig: string;
}

const partialPrefix = ".unpacking-";
const manifestName = "complete.json";

/** The compressed Chromium among the installed packages; `null` where it is not there or not for this machine. */
export function packedChromium({ platform, arch }: Machine): PackedChromium | null {
  if (platform !== "linux" || arch !== "x64") return null;
  const folder = packageFolder("@sparticuz/chromium");
  if (folder === null || !existsSync(join(folder, "bin", "chromium.br"))) return null;
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return { folder, version };
}

/** Where {@link unpack} puts this version, whether or not it is there yet. */
export function unpackedPlaces({ version }: PackedChromium, machine: Machine): UnpackedChromium {
  return placesIn(join(cacheFolder(machine), `chromium-${version}`));
}

/**
 * Unpacks the embedded Chromium unless a whole copy is there. Two runs may do it at once, and one may be killed: each
 * unpacks under a name of its own, and a finished folder takes its place with one rename.
 */
export async function unpack(
  packed: PackedChromium,
  machine: Machine,
  starts: () => void,
): Promise<UnpackedChromium> {
  const places = unpackedPlaces(packed, machine);
  const target = dirname(places.executable);
  if (isWhole(target)) return places;
  starts();
  const cache = dirname(target);
  sweepAbandoned(cache, partialPrefix);
  const partial = join(cache, stagingName(partialPrefix));
  try {
    await unpackInto(partial, join(packed.folder, "bin"), placesIn(target));
    await moveInPlace(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return places;
}

function placesIn(folder: string): UnpackedChromium {
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fontConfig: join(folder, "fonts.conf"),
  };
}

async function unpackInto(folder: string, archives: string, final: UnpackedChromium): Promise<void> {
  await mkdir(folder, { recursive: true });
  const sizes: Record<string, number> = {};
  const put = async (name: string, content: Uint8Array | string, mode: number) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content, { mode });
    sizes[name] = content.length;
  };
  const whole = pipeline(
    createReadStream(join(archives, "chromium.br"), { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
  );
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
    const tar = await promisify(brotliDecompress)(await readFile(join(archives, archive)));
    // The archive's own fonts.conf names folders of another system.
    for (const { name, content } of readTar(tar)) if (name !== "fonts.conf") await put(name, content, 0o755);
  }
  await put("fonts.conf", fontConfig(dirname(final.executable)), 0o644);
  await whole;
  sizes.chromium = (await stat(join(folder, "chromium"))).size;
  await writeFile(join(folder, manifestName), JSON.stringify(sizes));
}

function fontConfig(folder: string): string {
  const escaped = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}/fonts</dir>
  <cachedir>${escaped}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function moveInPlace(partial: string, target: string): Promise<void> {
  try {
    await rename(partial, target);
  } catch (error) {
    // Another run was faster, or what stands there is damaged: that one goes aside, to be swept with the partial.
    if (isWhole(target)) return;
    if (!existsSync(target)) throw error;
    const aside = join(dirname(target), stagingName(partialPrefix));
    await rename(target, aside);
    await rename(partial, target);
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether every file is there in its full length: a folder can lose some to a power cut or a cleaner of old files. */
function isWhole(folder: string): boolean {
  try {
    const sizes = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as Record<string, number>;
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size);
  } catch {
    return false;
  }
}
