import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../platform/temporary.ts";
import { faultsIn, fileOf, readTable, told } from "./read-table.ts";

const datasets = resolve(import.meta.dirname, "../../../datasets");

describe("dataset#table", () => {
  it("is the table's file as the descriptor says that it is written", async () => {
    const { rows, columns } = await readTable({ place: `${datasets}/iraq-activists#indicators` });
    expect(columns.slice(0, 2).map(({ name }) => name)).toEqual(["id", "label"]);
    expect(rows.length).toBeGreaterThan(5);
    const folder = join(
      fileOf(
        JSON.stringify({
          name: "small",
          resources: [
            {
              name: "list",
              path: "list.txt",
              format: "csv",
              encoding: "utf-16le",
              dialect: { delimiter: "^" },
            },
          ],
        }),
        "datapackage.json",
      ),
      "..",
    );
    writeFileSync(join(folder, "list.txt"), Buffer.from("a^b\n1^2\n", "utf16le"));
    expect((await readTable({ place: `${folder}#list` })).rows).toEqual([{ a: "1", b: "2" }]);
    expect((await readTable({ place: `${folder}#list`, delimiter: ";" })).rows).toEqual([{ "a^b": "1^2" }]);
  });

  it("is the figures that a mapping makes of it", async () => {
    const { rows, columns, reading } = await readTable({
      place: `${datasets}/lebanon-casualties#daily`,
    });
    expect(reading.format).toBe("memory");
    expect(columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["id", "source", "indicator", "period", "value"]),
    );
    expect(rows.length).toBeGreaterThan(100);
  });

  it("gives way to a file of that very name", async () => {
    expect((await readTable({ place: fileOf("a\n1\n", "list#1.csv") })).rows).toEqual([{ a: "1" }]);
  });

  it("that is not there is told", async () => {
    expect(told(await faultsIn(readTable({ place: `${datasets}/iraq-activists#place` })))).toEqual([
      expect.stringMatching(/^input-table-unknown place places sources, /),
    ]);
    expect(told(await faultsIn(readTable({ place: "/no/such/folder#places" })))).toEqual(["input-missing"]);
    await expect(readTable({ place: `${temporaryFolder()}#places` })).rejects.toMatchObject({
      code: "dataset-not-found",
    });
  });

  it("never leads out of the dataset", async () => {
    const folder = join(
      fileOf(
        JSON.stringify({ name: "small", resources: [{ name: "list", path: "../list.csv" }] }),
        "inner/datapackage.json",
      ),
      "..",
    );
    expect(told(await faultsIn(readTable({ place: `${folder}#list` })))).toEqual([
      "path-leaves-folder list ../list.csv",
    ]);
    writeFileSync(
      join(folder, "datapackage.json"),
      JSON.stringify({ name: "small", resources: [{ name: "list", path: "list.csv" }] }),
    );
    symlinkSync(fileOf("a\n1\n"), join(folder, "list.csv"));
    expect(told(await faultsIn(readTable({ place: `${folder}#list` })))).toEqual([
      "path-leaves-folder list.csv",
    ]);
  });
});
