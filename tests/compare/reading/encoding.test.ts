import { describe, expect, it } from "vitest";
import { faultsIn, readFrom, told } from "./read-table.ts";

/** Text in a code page of one byte a character. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 0x3f);
}

const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

const arabic = "الاسم,المكان\nعلي الكاظمي,البصرة\nفاطمة محمد علي,الناصرية\n";
const western = "name,place\nJosé Núñez,Córdoba\nZoë Müller,Zürich\n";

describe("encodings", () => {
  it.each([
    ["utf-8", Buffer.from(arabic), arabic],
    ["utf-8", Buffer.from(`\ufeff${arabic}`), arabic],
    ["utf-16le", utf16(`\ufeff${arabic}`), arabic],
    ["utf-16be", utf16(`\ufeff${arabic}`, true), arabic],
    ["utf-16le", utf16(western), western],
    ["utf-16be", utf16(western, true), western],
    ["windows-1256", encoded(arabic, "windows-1256"), arabic],
    ["windows-1252", encoded(western, "windows-1252"), western],
  ])("are told from the content, and said: %s", async (encoding, bytes, text) => {
    const { rows, reading } = await readFrom(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(rows.map((row) => Object.values(row).join(","))).toEqual(text.trim().split("\n").slice(1));
  });

  it("are told wherever the first letter beyond ASCII stands", async () => {
    const plain = `name,place\n${"Ann,Basra\n".repeat(200_000)}`;
    const { rows, reading } = await readFrom(encoded(`${plain}José Núñez,Córdoba\n`, "windows-1252"));
    expect(reading.encoding).toBe("windows-1252");
    expect(rows.at(-1)).toEqual({ name: "José Núñez", place: "Córdoba" });
  });

  it("can be named", async () => {
    const turkish = encoded("name\nŞırnak\nDiyarbakır\n", "windows-1254");
    const { rows, reading } = await readFrom(turkish, "a.csv", { encoding: "windows-1254" });
    expect(rows).toEqual([{ name: "Şırnak" }, { name: "Diyarbakır" }]);
    expect(reading.encoding).toBe("windows-1254");
    expect(
      (await readFrom(utf16(`\ufeff${arabic}`, true), "a.csv", { encoding: "utf-16" })).rows,
    ).toHaveLength(2);
  });

  it.each([
    [
      "of which several are as likely",
      encoded("name\nŞırnak\nBağlar\nİdil\nSerêkaniyê\n", "windows-1254"),
      {},
      "input-encoding-unsure 2",
    ],
    [
      "that are mixed",
      Buffer.concat([Buffer.from(arabic), encoded("José,Núñez\n", "windows-1252")]),
      {},
      "not-utf8 4 mixed",
    ],
    ["that break off", Buffer.from(arabic).subarray(0, -2), {}, "not-utf8 3 cut"],
    ["that nobody knows", Buffer.from(arabic), { encoding: "klingon" }, "wide-encoding-unknown klingon"],
    [
      "that are not what they are said to be",
      encoded(arabic, "windows-1256"),
      { encoding: "utf-8" },
      "input-not-encoded utf-8",
    ],
  ])("are refused rather than guessed at: those %s", async (_, bytes, request, fault) => {
    expect(told(await faultsIn(readFrom(bytes, "a.csv", request)))).toEqual([fault]);
  });
});
