import { describe, expect, test } from "vitest";
import { defineCommand } from "../../src/cli/command.ts";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { nearest } from "../../src/model/nearest.ts";

const audit = defineCommand({
  name: "audit",
  positionals: "<dataset>",
  summary: "Audit a dataset",
  examples: [["recount audit x", "audits x"]],
  builder: (parser) =>
    parser
      .positional("dataset", { type: "string", demandOption: true })
      .option("known-by", { type: "string", describe: "a date" })
      .option("fail-on", { choices: ["error", "never"] as const, default: "error" as const }),
  run: async ({ dataset, knownBy, failOn }) => {
    read = { dataset, knownBy, failOn };
    return 7;
  },
});
const init = defineCommand({
  name: "init",
  positionals: "<folder>",
  summary: "Make one",
  examples: [],
  builder: (parser) => parser.positional("folder", { type: "string", demandOption: true }),
  run: async () => 0,
});

let read: unknown;

const request = (line: string) => readCommandLine(line.split(" ").filter(Boolean), [audit, init], 100);

async function refusal(line: string): Promise<string> {
  const error: unknown = await request(line).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: "RecountError", code: "usage" });
  return (error as { facts: { reason: string } }).facts.reason;
}

describe("what is asked for", () => {
  test("a command with its arguments, options before or after them", async () => {
    for (const line of [
      "audit 2021 --known-by 2021-05",
      "audit --known-by=2021-05 2021",
      "--quiet audit 2021 --known-by 2021-05",
    ]) {
      const asked = await request(line);
      expect(asked).toMatchObject({ kind: "run", quiet: line.startsWith("--quiet") });
      if (asked.kind === "run") expect(await asked.run(undefined as never)).toBe(7);
      expect(read).toEqual({ dataset: "2021", knownBy: "2021-05", failOn: "error" });
    }
  });

  test("of an option given twice, the last", async () => {
    const asked = await request("audit x --known-by 2020 --known-by 2021");
    if (asked.kind === "run") await asked.run(undefined as never);
    expect(read).toMatchObject({ knownBy: "2021" });
  });

  test("help, with every command, its summary and examples", async () => {
    const help = await request("--help");
    expect(help).toMatchObject({
      kind: "text",
      text: expect.stringMatching(/recount audit <dataset> +Audit a dataset/),
    });
    expect(help).toMatchObject({ text: expect.stringContaining("recount init <folder>") });
    const own = await request("audit --help");
    expect(own).toMatchObject({ kind: "text", text: expect.stringMatching(/^recount audit <dataset>/) });
    expect(own).toMatchObject({ text: expect.stringContaining("recount audit x  audits x") });
  });

  test("the version, with a command or without", async () => {
    for (const line of ["--version", "audit --version"]) {
      expect(await request(line)).toMatchObject({
        kind: "text",
        text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      });
    }
  });
});

describe("what cannot be read is said in a sentence", () => {
  test.each([
    ["", "Name a command: audit, init. recount --help tells what each does."],
    ["audti x", "recount has no command audti. Did you mean audit? The commands: audit, init."],
    ["frobnicate", "recount has no command frobnicate. The commands: audit, init."],
    ["--nope", "recount has no option --nope. See: recount --help"],
    ["audit", "Something is missing: recount audit <dataset>. See: recount audit --help"],
    [
      "audit x y",
      "recount audit <dataset> takes nothing more, and y is one too many. See: recount audit --help",
    ],
    [
      "audit x --knownby 3",
      "recount audit has no option --knownby. Did you mean --known-by? See: recount audit --help",
    ],
    [
      "audit x --known 3",
      "recount audit has no option --known. Did you mean --known-by? See: recount audit --help",
    ],
    ["audit x --colour=red", "recount audit has no option --colour. See: recount audit --help"],
    ["audit x --no-such", "recount audit has no option --no-such. See: recount audit --help"],
    ["audit x --known-by", "--known-by needs a value. See: recount audit --help"],
    ["audit x --known-by --quiet", "--known-by needs a value. See: recount audit --help"],
    ["audit x --fail-on", "--fail-on needs a value. See: recount audit --help"],
    [
      "audit x --fail-on no",
      '--fail-on cannot be "no"; choose one of "error", "never". See: recount audit --help',
    ],
  ])("recount %s", async (line, reason) => {
    expect(await refusal(line)).toBe(reason);
  });

  test("several mistakes at once", async () => {
    expect(await refusal("audit x y --frobnicate")).toBe(
      "recount audit has no option --frobnicate.\nrecount audit <dataset> takes nothing more, and y is one too many. See: recount audit --help",
    );
  });
});

test("the nearest word is the one with the fewest slips, and none where all are far", () => {
  const words = ["check", "audit", "brief", "init", "schema", "doctor"];
  expect(["chekc", "Audit", "breif", "int", "schemas", "doc"].map((word) => nearest(word, words))).toEqual(
    words,
  );
  expect(nearest("compare", words)).toBeNull();
});
