import { describe, expect, it } from "vitest";
import { sheetRow, workbookParts, zipOf } from "../../load/xlsx-file.ts";
import { faultsIn, readFrom, told } from "./read-table.ts";

const workbook = zipOf(
  workbookParts({
    victims:
      sheetRow(1, ["id", "name", "day", "note"]) +
      sheetRow(2, ["007", "Ali ", ' s="1"><v>44317</v></c>', null]) +
      sheetRow(4, [8, "Zahra", ' s="1"><v>44317.572916666664</v></c>', ' t="e"><v>#N/A</v></c>']),
    "2": sheetRow(1, ["a"]) + sheetRow(2, [0.1]),
    third: sheetRow(1, ["b"]) + sheetRow(2, [' t="b"><v>1</v></c>']),
  }),
);

describe("workbooks", () => {
  it("are read as text: dates as ISO writes them, errors as they show, blank rows passed over", async () => {
    const { rows, reading } = await readFrom(workbook, "list.xlsx", { sheet: "victims" });
    expect(reading).toEqual({ format: "xlsx", sheet: "victims" });
    expect(rows).toEqual([
      { id: "007", name: "Ali ", day: "2021-05-01", note: null },
      { id: "8", name: "Zahra", day: "2021-05-01 13:45:00", note: "#N/A" },
    ]);
  });

  it.each([
    ["third", [{ b: "true" }]],
    [3, [{ b: "true" }]],
    ["3", [{ b: "true" }]],
    ["2", [{ a: "0.1" }]],
  ])("have the sheet read that is named: %j", async (sheet, rows) => {
    const read = await readFrom(workbook, "list.xlsx", { sheet });
    expect(read).toMatchObject({ rows, reading: { sheet: String(sheet) } });
  });

  it.each([
    ["fourth", ["input-sheet-missing fourth 2, victims, third"]],
    [9, ["input-sheet-missing 9 2, victims, third"]],
  ])("that lack the sheet %j say which they have", async (sheet, faults) => {
    expect(told(await faultsIn(readFrom(workbook, "list.xlsx", { sheet })))).toEqual(faults);
  });

  it("have their first sheet read otherwise", async () => {
    expect(await readFrom(workbook, "list.xlsx")).toMatchObject({
      rows: [{ a: "0.1" }],
      reading: { format: "xlsx" },
    });
  });

  it("that cannot be read are refused", async () => {
    const ragged = zipOf(workbookParts({ data: sheetRow(1, ["a"]) + sheetRow(2, ["1", "2"]) }));
    expect(told(await faultsIn(readFrom(ragged, "a.xlsx")))).toEqual(["row-ragged 2 2 1 filled"]);
    expect(told(await faultsIn(readFrom(workbook.subarray(0, 500), "a.xlsx")))).toEqual([
      "wide-unreadable xlsx no whole ZIP archive",
    ]);
  });
});
