import { table } from "arquero";
import { english } from "../messages/en/index.ts";
import { wordsFor } from "../messages/words.ts";
import type { Audit } from "../model/audit.ts";
import type { DataTable } from "../model/data-table.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import type { Finding } from "../model/finding.ts";
import { placesOf } from "../model/finding-places.ts";
import type { Words } from "../model/words.ts";

/** What each column of a table says of a row. */
type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | boolean | null>>;

/** Has its columns though it may have no rows. */
const tableOf = <Row>(rows: readonly Row[], columns: Columns<Row>): DataTable =>
  table(
    Object.entries(columns).map(([name, cell]): [string, unknown[]] => [name, rows.map(cell)]),
  ) as DataTable;

const joined = (ids: readonly string[]): string => ids.join(";");

/** The words of an audit unless others are asked for: English ones. */
const wordsOf = (audit: Audit): Words => wordsFor(audit.dataset, english);

/**
 * The findings of an audit as an Arquero table, one row a finding, the worst first.
 *
 * Columns: `id`, `fingerprint`, `type`, `severity`, `status`; `heading` and `message`, in the language of `words`; `figures` and
 * `sources`, ids joined by `;`; `file` and `row`, where its first figure stands (`row` is `null` where none does); and of the
 * decision on it, empty where there is none, `decision`, `decision_figure`, `reason`, `decided_by` and `decided_on` (EDTF).
 *
 * @example findingsTable(audit).groupby("type").count().objects()
 */
export const findingsTable = (audit: Audit, words: Words = wordsOf(audit)): DataTable =>
  tableOf<Finding>(audit.findings, {
    id: ({ id }) => id,
    fingerprint: ({ fingerprint }) => fingerprint,
    type: ({ type }) => type,
    severity: ({ severity }) => severity,
    status: ({ status }) => status,
    heading: (finding) => words.findingHeading(finding),
    message: (finding) => words.finding(finding, audit),
    figures: ({ figures }) => joined(figures),
    sources: ({ sources }) => joined(sources),
    file: (finding) => placesOf(finding, audit.dataset)[0]?.file ?? "",
    row: (finding) => placesOf(finding, audit.dataset)[0]?.row ?? null,
    decision: ({ decision }) => decision?.decision ?? "",
    decision_figure: ({ decision }) => decision?.figure ?? "",
    reason: ({ decision }) => decision?.reason ?? "",
    decided_by: ({ decision }) => decision?.decidedBy ?? "",
    decided_on: ({ decision }) => decision?.decidedOn ?? "",
  });

/** What an estimate and a derived value both have. */
const shared = (words: Words) =>
  ({
    counted: ({ scope, asOf }) => words.series(scope, asOf),
    indicator: ({ scope }) => scope.indicator,
    population: ({ scope }) => scope.population,
    place: ({ scope }) => scope.place,
    event: ({ scope }) => scope.event,
    phase: ({ scope }) => scope.phase,
    method: ({ scope }) => scope.method ?? "",
    start: ({ scope }) => scope.start,
    as_of: ({ asOf }) => asOf,
    latest: ({ latest }) => latest,
    low: ({ interval }) => interval.low,
    high: ({ interval }) => interval.high,
    low_open: ({ interval }) => interval.lowOpen,
    high_open: ({ interval }) => interval.highOpen,
  }) satisfies Columns<Estimate | Derived>;

/**
 * The estimates of an audit as an Arquero table, one row a series and date.
 *
 * Columns: `counted`, the series in the language of `words`; `indicator`, `population`, `place`, `event`, `phase`, `method` and
 * `start`, empty where not stated; `as_of` (EDTF, as printed; `..` is some day up to `latest`) and `latest` (ISO day, empty where
 * not known); `low` and `high`, in the indicator's unit, `high` being `Infinity` where there is no ceiling, and `low_open` and
 * `high_open`, true where the bound itself is excluded; `grade`; `disputed_low` and `disputed_high`, `null` unless contested;
 * `low_figures` and `high_figures`, ids joined by `;`; `origins`, independent ones joined by `;`, those that are one by spaces.
 *
 * @example estimatesTable(audit).filter((row) => row.grade === "corroborated").objects()
 */
export const estimatesTable = (audit: Audit, words: Words = wordsOf(audit)): DataTable =>
  tableOf<Estimate>(audit.estimates, {
    ...shared(words),
    grade: ({ grade }) => grade,
    disputed_low: ({ disputed }) => disputed?.low ?? null,
    disputed_high: ({ disputed }) => disputed?.high ?? null,
    low_figures: ({ lowFigures }) => joined(lowFigures),
    high_figures: ({ highFigures }) => joined(highFigures),
    origins: ({ origins }) => joined(origins.map((origin) => origin.join(" "))),
  });

/**
 * The derived values of an audit as an Arquero table, one row a value that a relation gives.
 *
 * Columns as those of {@link estimatesTable} from `counted` to `high_open`; then `relation`, its id; `formula`; `inputs`, the
 * figures, ids joined by `;`; and `mixed_origins`, true where they do not all come from one originator.
 *
 * @example derivedTable(audit).objects()
 */
export const derivedTable = (audit: Audit, words: Words = wordsOf(audit)): DataTable =>
  tableOf<Derived>(audit.derived, {
    ...shared(words),
    relation: ({ relation }) => relation,
    formula: ({ formula }) => formula,
    inputs: ({ inputs }) => joined(inputs),
    mixed_origins: ({ mixedOrigins }) => mixedOrigins,
  });
