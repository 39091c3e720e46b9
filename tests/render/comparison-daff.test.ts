import { join } from "node:path";
import daff from "daff";
import { describe, expect, test } from "vitest";
import { folderWith, told } from "../cli/comparing.ts";

/** Cells that are hard to write in a patch: arrows, quotes, signs of the format itself, missing values, lines. */
const nasty = [
  ...["a", "ab", "a ", "", "NULL", "_NULL", "__NULL", "NULLs", "null", "_"],
  ...["a->b", "->", "-->", "a--->b", "-", "a-", ">", ">b", "--", "a-->b->c"],
  ...['he said "x"', '"q"', '"', "'a'", "it's", "a,b", "x;y", "a\tb", "a\nb", "a\r\nb"],
  ...[
    " lead",
    "trail ",
    "two  spaces",
    "two spaces",
    "a b",
    "+++",
    "---",
    "@@",
    "!",
    "...",
    ":",
    "=1+1",
    "007",
    "أهلاً",
    "😀",
  ],
];

const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows
    .map((row) =>
      row.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","),
    )
    .join("\r\n")}\r\n`;

/** A table as daff reads it from its text. */
function parsed(text: string) {
  const table = new daff.TableView([]);
  new daff.Csv().parseTable(text, table);
  return table;
}

const byKey = ([head, ...rows]: readonly unknown[][]): unknown[][] => [
  head ?? [],
  ...rows.toSorted((a, b) => Number(a[0]) - Number(b[0])),
];

/** What daff makes of the left with the patch that recount writes. */
async function patched(left: string, right: string, options: readonly string[] = []) {
  const folder = folderWith({ "left.csv": left, "right.csv": right });
  const { stdout } = await told([
    ...["compare", join(folder, "left.csv"), join(folder, "right.csv"), "--on", "id"],
    ...["--format", "daff", "--read-as", "csv", "--delimiter", "comma", "--quote", '"', ...options],
  ]);
  const table = parsed(left);
  new daff.HighlightPatch(table, parsed(stdout)).apply();
  return { table: byKey(table.data), patch: stdout };
}

describe("the left, patched by daff, is the right", () => {
  test("whatever a cell becomes", async () => {
    const pairs = nasty.flatMap((from) => nasty.map((to) => [from, to] as const));
    const table = (pick: (pair: readonly [string, string]) => string) =>
      csv([["id", "value", "other"], ...pairs.map((pair, index) => [`${index}`, pick(pair), "same"])]);
    const right = table(([, to]) => to);
    expect(
      (
        await patched(
          table(([from]) => from),
          right,
        )
      ).table,
    ).toEqual(byKey(parsed(right).data));
  });

  test("where rows come and go, and the cells beside a change hold arrows", async () => {
    const head = ["id", "value", "other"];
    const left = csv([head, ...nasty.map((value, index) => [`${index}`, value, `v${index}`])]);
    const right = csv([
      head,
      ...nasty.flatMap((value, index) =>
        index % 3 === 0 ? [] : [[`${index}`, value, `v${index}${index % 2 === 0 ? "!" : ""}`]],
      ),
      ...nasty.map((value, index) => [`${index + 100}`, value, "new"]),
    ]);
    expect((await patched(left, right)).table).toEqual(byKey(parsed(right).data));
  });

  test("where columns have other names, and another order", async () => {
    const left = "id,name,killed\r\n1,Ahmad,34\r\n2,Sara,12\r\n3,Omar,7\r\n";
    const right = "id,full name,killed\r\n1,Ahmad,36\r\n3,Omar,7\r\n4,Layla,2\r\n";
    const { table, patch } = await patched(left, right, ["--map", "name=full name"]);
    expect(table).toEqual(byKey(parsed(right).data));
    expect(patch).toBe(
      [
        "!,,(name),",
        "@@,id,full name,killed",
        "->,1,Ahmad,34->36",
        "---,2,Sara,12",
        "+++,4,Layla,2",
        "",
      ].join("\r\n"),
    );
  });

  test("where nothing differs", async () => {
    const left = "id,name\r\n1,Ahmad\r\n";
    const { table, patch } = await patched(left, left);
    expect(table).toEqual(parsed(left).data);
    expect(patch).toBe("@@,id,name\r\n");
  });
});
