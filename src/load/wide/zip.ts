import { crc32, inflateRawSync } from "node:zlib";

/** The files of an archive by name; `"too-large"` where they unpack to more than `most` bytes, `null` for no archive. */
export function unzip(bytes: Uint8Array, most: number): ReadonlyMap<string, Buffer> | "too-large" | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 22 > archive.length) return null;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  let left = most;
  try {
    for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry += 1) {
      if (archive.readUInt32LE(at) !== 0x02014b50) return null;
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((each) =>
        archive.readUInt16LE(at + each),
      );
      const name = archive.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      if (packed.length < archive.readUInt32LE(at + 20)) return null;
      // What a header says of the size is not believed: the limit holds while a file is unpacked.
      const file =
        archive.readUInt16LE(at + 10) === 0
          ? packed
          : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
      left -= file.length;
      if (left < 0) return "too-large";
      files.set(name, file);
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
      ? "too-large"
      : null;
  }
  return files;
}

/** An archive of files as they are, not packed. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), common, name, content);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, place, name);
    offset += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(
    Buffer.concat([...parts, ...directory, Buffer.from("PK\u0005\u0006", "latin1"), end]),
  );
}
