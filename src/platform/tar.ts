/** One file of a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const block = 512;

/**
 * The regular files of a tar archive (POSIX ustar, which is what the embedded browser comes in; folders follow from the
 * names). Throws where a name would leave the folder that it is unpacked into, or the archive ends early.
 */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + block);
    const prefix = field(header, 345, 155);
    const name = prefix === "" ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`;
    const size = Number.parseInt(field(header, 124, 12), 8);
    const type = field(header, 156, 1);
    const start = at + block;
    if (!(size >= 0) || start + size > archive.length) throw new Error(`the archive ends within ${name}`);
    if (name.startsWith("/") || name.split("/").includes(".."))
      throw new Error(`${name} leaves the archive's folder`);
    if (type === "" || type === "0") files.push({ name, content: archive.subarray(start, start + size) });
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}

function field(header: Uint8Array, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
