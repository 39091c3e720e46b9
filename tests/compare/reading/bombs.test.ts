import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { RecountError } from "../../../src/model/fault.ts";
import { sheetRow, workbookParts, zipOf } from "../../load/xlsx-file.ts";
import { temporaryFolder } from "../../platform/temporary.ts";
import { faultsIn, fileOf, parquetOf, readTable, told } from "./read-table.ts";

const megabyte = 1_000_000;

/** Zeros, packed a thousand to one. */
const packedZeros = (megabytes: number): Uint8Array => {
  const one = gzipSync(Buffer.alloc(megabyte, "0"), { level: 9 });
  return Buffer.concat(Array.from({ length: megabytes }, () => one));
};

/** The faults of what is read with little memory, by how many megabytes the process grows, and that nothing is left. */
async function reading(place: string) {
  const temporary = temporaryFolder();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const faults = await faultsIn(readTable({ place }, { temporary, memory: 200 * megabyte }));
  clearInterval(watch);
  expect(readdirSync(temporary)).toEqual([]);
  return { faults: told(faults), grown: (most - before) / megabyte };
}

describe("a bomb", () => {
  it("of gzip is left once it swells beyond two hundred times its size", async () => {
    const { faults, grown } = await reading(fileOf(packedZeros(300), "bomb.csv.gz"));
    expect(faults).toEqual([`input-too-large bytes ${256 * 1024 * 1024}`]);
    expect(grown).toBeLessThan(150);
  });

  it("of Parquet rows is not begun", async () => {
    const place = await parquetOf("SELECT 1 AS a FROM range(25_000_000)");
    expect((await reading(place)).faults).toEqual(["input-too-large rows 20000000"]);
  });

  it("of one Parquet cell ends where the memory does", async () => {
    const place = await parquetOf("SELECT repeat('a', 60_000_000) AS a");
    const temporary = temporaryFolder();
    const reads = readTable({ place }, { temporary, memory: 50 * megabyte });
    await expect(reads).rejects.toSatisfy(
      (error) => error instanceof RecountError && error.code === "engine-memory",
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("of a workbook whose one cell far out makes it a huge table is not read", async () => {
    const rows = sheetRow(1, ["a", "b"]);
    const far = `<row r="2"><c r="ZZZ9999999"><v>1</v></c></row>`;
    const { faults } = await reading(fileOf(zipOf(workbookParts({ data: rows + far })), "far.xlsx"));
    expect(faults).toEqual(["input-too-large cells 10000000"]);
  });
});
