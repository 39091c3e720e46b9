import { join, sep } from "node:path";
import type { Issue } from "../model/issue-record.ts";
import { refused } from "../model/refusal.ts";
import type { Words } from "../model/words.ts";
import type { Periodical, PeriodicalOptions } from "../periodical.ts";
import type { CliWorld } from "./command.ts";
import { noticeOutdated } from "./outdated.ts";
import { printable } from "./printable.ts";
import { directed } from "./right-to-left.ts";

/** What `recount brief --every` was asked for. */
export interface IssuesRequest {
  readonly folder: string;
  readonly options: PeriodicalOptions;
  readonly format: "table" | "json";
}

/** Refuses options that say nothing without `--every`, and those that say nothing with it. */
export function refuseMisplaced(given: Readonly<Record<string, unknown>>): void {
  const named = (name: string) => given[name] !== undefined && given[name] !== false;
  const [only, without] = [
    ["from", "to", "force", "base-url"],
    ["known-by", "since"],
  ];
  const option = (given.every === undefined ? only : without)?.find(named);
  if (option === undefined) return;
  throw refused(given.every === undefined ? "issues-option" : "issues-every", { option: `--${option}` });
}

/** Refuses what is no address of the web: it goes into a feed that others follow. */
export function refuseNoAddress(word: string | undefined): void {
  if (word === undefined || (/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(word) && URL.canParse(word))) return;
  throw refused("address", { option: "--base-url", word });
}

/** Makes all issues and says what became of them: 2 where one failed, 0 otherwise. */
export async function briefIssues(
  { folder, options, format }: IssuesRequest,
  world: CliWorld,
): Promise<number> {
  refuseNoAddress(options.baseUrl);
  const { briefEvery } = await import("../periodical.ts");
  const done = await briefEvery(folder, options, world);
  const { words, issues, missing, leftovers, outdated } = done;
  if (missing.length > 0)
    world.log.notice(words.say("brief.missing-glyphs", { characters: missing.join(" ") }));
  if (leftovers.length > 0)
    world.log.notice(words.say("issues.leftovers", { count: leftovers.length, names: leftovers.join(", ") }));
  noticeOutdated(outdated, words, world.log);
  world.terminal.print(format === "json" ? asJson(done, options.output) : asText(done, options.output));
  const failed = issues.flatMap((issue) => (issue.state === "failed" ? [failure(issue, words)] : []));
  for (const said of failed) world.terminal.complain(directed(printable(said), words.direction, 0));
  return failed.length > 0 ? 2 : 0;
}

const failure = ({ name, error }: Issue & { state: "failed" }, { say }: Words): string => {
  const { reason = error.code, chart = "" } = error.facts;
  return say(error.code === "chart-failed" ? "issues.failed-chart" : "issues.failed", {
    ...{ name, reason, chart },
  });
};

function asText({ words, issues, overview, dataset }: Periodical, output: string): string {
  const made = issues.filter(({ state }) => state === "made").map(({ name }) => join(output, name, sep));
  const lines = [
    dataset.title,
    words.say("issues.done", {
      made: made.length,
      kept: issues.filter(({ state }) => state === "kept").length,
    }),
    "",
    words.say("brief.written"),
    ...[...overview.map((file) => join(output, file)), ...shortened(made)].map((path) => `   ${path}`),
  ];
  return `${lines.map((line) => printable(line)).join("\n")}\n`;
}

/** A long list by its first and its last entries: the index has them all. */
const shortened = (paths: readonly string[], ends = 3): readonly string[] =>
  paths.length <= 2 * ends ? paths : [...paths.slice(0, ends), "…", ...paths.slice(-ends)];

function asJson({ dataset, issues, overview, leftovers, outdated }: Periodical, output: string): string {
  const report = {
    dataset: dataset.name,
    issues: issues.map((issue) => ({
      ...{ number: issue.number, name: issue.name, period: issue.period, knownBy: issue.knownBy },
      ...{ since: issue.since, state: issue.state },
      ...(issue.state === "failed"
        ? { error: { code: issue.error.code, ...issue.error.facts } }
        : { files: issue.files.map((file) => join(output, issue.name, file)), summary: issue.summary }),
    })),
    overview: overview.map((file) => join(output, file)),
    leftovers,
    outdated,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
