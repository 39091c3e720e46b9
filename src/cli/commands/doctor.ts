import type { RecountError } from "../../model/fault.ts";
import type { Checkup } from "../../platform/checkup.ts";
import { type CliWorld, defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { outputFileOption } from "../options.ts";

/** `recount doctor`: is everything there that a briefing needs? */
export const command = defineCommand({
  name: "doctor",
  summary: "Check that everything is there that a briefing needs: Node, a browser, fonts, templates",
  examples: [
    ["recount doctor", "what is there, and what to do about what is not"],
    ["recount doctor --format json", "the same for a program"],
  ],
  builder: (parser) =>
    parser
      .option("format", {
        choices: ["text", "json"] as const,
        default: "text" as const,
        describe: "how to print it",
      })
      .option("output", outputFileOption),
  async run({ format, output }, world) {
    const [{ checkUp }, { fontPlaces }] = await Promise.all([
      import("../../platform/checkup.ts"),
      import("../../render/font-files.ts"),
    ]);
    const specifiers = fontPlaces.map(({ file }) => file);
    const checkup = await checkUp(world.machine, world.log, specifiers);
    const style: Styler = output === undefined ? world.terminal.style : (_, text) => text;
    await deliver(`${format === "json" ? asJson(checkup) : asText(checkup, style)}\n`, output, world);
    return isWell(checkup) ? 0 : 2;
  },
});

function isWell({ node, browser, templates, fonts }: Checkup): boolean {
  return node.ok && browser.ok && templates.ok && fonts.ok;
}

function asJson(checkup: Checkup): string {
  const { problem, ...browser } = checkup.browser;
  const told =
    problem === undefined
      ? browser
      : { ...browser, problem: problem.code, says: browserProblem(checkup, problem) };
  return JSON.stringify({ ok: isWell(checkup), ...checkup, browser: told }, null, 2);
}

type Styler = CliWorld["terminal"]["style"];

function asText(checkup: Checkup, style: Styler): string {
  const { node, system, browser, templates, fonts } = checkup;
  const rows: Row[] = [
    { ok: true, name: "recount", says: checkup.recount },
    { ok: node.ok, name: "Node.js", says: `${node.version} (needed: ${node.needed})` },
    { ok: true, name: "system", says: `${system.platform} ${system.arch}` },
    { ok: browser.ok, name: "browser", says: browserText(checkup) },
    {
      ok: templates.ok,
      name: "templates",
      says: templates.ok
        ? `${templates.files} files in ${templates.folder}`
        : `none in ${templates.folder}; ${reinstall}`,
    },
    {
      ok: fonts.ok,
      name: "fonts",
      says: fonts.ok ? `${fonts.files} files` : `missing: ${fonts.missing.join(", ")}; ${reinstall}`,
    },
  ];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map((row) => rowText(row, width, style)).join("\n");
}

const reinstall = "install recount again";

interface Row {
  readonly ok: boolean;
  readonly name: string;
  readonly says: string;
}

function rowText({ ok, name, says }: Row, width: number, style: Styler): string {
  const state = ok ? style("green", "ok     ") : style(["bold", "red"], "missing");
  return `${state}  ${name.padEnd(width)}  ${says}`;
}

const origins = {
  environment: "named by PUPPETEER_EXECUTABLE_PATH",
  "puppeteer-cache": "in puppeteer’s cache",
  installed: "installed on this system",
  embedded: "comes with recount",
} as const;

function browserText(checkup: Checkup): string {
  const { started, found, problem } = checkup.browser;
  if (problem !== undefined) return browserProblem(checkup, problem);
  if (started === undefined) return "";
  const sandbox = started.sandbox ? "sandboxed" : "without its sandbox";
  const others = found.filter(({ executable }) => executable !== started.executable);
  const rest =
    others.length === 0 ? "" : `; also found: ${others.map(({ executable }) => executable).join(", ")}`;
  return `${started.product}, ${origins[started.origin]}, ${sandbox}: ${started.executable}${rest}`;
}

function browserProblem({ system }: Checkup, { code, facts }: RecountError): string {
  if (code === "browser-failed") {
    return `${facts.executable} does not start (${facts.reason}). Set PUPPETEER_EXECUTABLE_PATH to another one.`;
  }
  const { named } = facts;
  if (named !== undefined) {
    return `PUPPETEER_EXECUTABLE_PATH names ${named}, which is no program. Correct it, or unset it to use another browser.`;
  }
  const embedded = `and the one that comes with recount is for linux x64, not for ${system.platform} ${system.arch}`;
  return `None in puppeteer’s cache, no Chrome, Chromium or Edge installed, ${embedded}. Install one, or set PUPPETEER_EXECUTABLE_PATH to one.`;
}
