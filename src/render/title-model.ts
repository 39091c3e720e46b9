import type { Audit } from "../model/audit.ts";
import { openFindings, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { annexedFindings, annexStatuses } from "./finding-numbers.ts";

/** What the briefing is, at a glance. */
export interface TitleModel {
  readonly title: string;
  readonly description: string;
  /** `null` where no source has a date. */
  readonly knownBy: string | null;
  readonly version: string;
  readonly licence: string;
  readonly counts: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly number: string;
  readonly label: string;
  /** Where the things counted are. */
  readonly href: string;
}

export function titleModel({ dataset, knownBy, everySource, findings }: Audit, words: Words): TitleModel {
  const count = (name: string, number: number, href: string): Count => ({
    name,
    number: words.number(number),
    label: words.say(`page.count-${name}`, { count: number }),
    href,
  });
  return {
    title: dataset.title,
    description: dataset.description,
    knownBy:
      knownBy === ""
        ? null
        : words.say(everySource ? "page.latest" : "page.known-by", { date: words.period(knownBy) }),
    version: dataset.version,
    licence: dataset.licence,
    counts: [
      count("sources", dataset.sources.size, "#sources"),
      count("figures", dataset.figures.length, "#register"),
      ...severities.map((severity) => {
        const number = openFindings(findings).filter((finding) => finding.severity === severity).length;
        return count(`${severity}s`, number, number > 0 ? `#severity-${severity}` : "#findings");
      }),
      ...annexStatuses
        .map((status) => count(status, annexedFindings(findings, status).length, "#decisions"))
        .filter(({ number }) => number !== words.number(0)),
    ],
  };
}
