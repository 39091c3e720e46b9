import { expect } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { contradictions } from "../../src/audit/contradictions.ts";
import { claimOf } from "../../src/model/claim.ts";
import type { Dataset, Id } from "../../src/model/dataset.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Proof } from "../../src/model/proof.ts";
import type { Reading, StepOf } from "../../src/model/proof-steps.ts";
import { readingOf } from "../../src/model/reading.ts";
import { parseDate } from "../../src/model/time.ts";

/**
 * Goes through a proof as a reader with a pencil would: holds each number against the register, adds up again, and
 * puts the days of each reading into the periods. Nothing of what made the proof is used.
 */
export function checkProof(proof: Proof, finding: Finding, dataset: Dataset): void {
  const check = new Checker(proof, finding, dataset);
  check.figures();
  for (const step of proof.steps) {
    if (step.kind === "compare") check.compared(step);
    if (step.kind === "sum") check.added(step);
    if (step.kind === "terms") check.terms(step);
    if (step.kind === "scope") check.paths(step);
    if (step.kind === "readings") check.readings(step);
    if (step.kind === "impossible") expect(dayOf(step.late.day)).toBeGreaterThan(dayOf(step.early.day));
    if (step.kind === "contained") check.contained(step);
  }
  check.proves();
}

const contradictory = ["conflict", "regression", "part-exceeds-whole", "identity"];

class Checker {
  readonly #proof: Proof;
  readonly #finding: Finding;
  readonly #dataset: Dataset;

  constructor(proof: Proof, finding: Finding, dataset: Dataset) {
    this.#proof = proof;
    this.#finding = finding;
    this.#dataset = dataset;
  }

  #figure(id: Id) {
    const figure = this.#dataset.figures.find((each) => each.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    return figure;
  }

  figures(): void {
    const { figures } = this.#proof;
    if (this.#finding.type === "impossible-date")
      expect(this.#proof.steps.map(({ kind }) => kind)).toContain("impossible");
    expect(new Set(figures.map(({ letter }) => letter)).size).toBe(figures.length);
    for (const { id, asPrinted, interval } of figures) {
      const figure = this.#figure(id);
      expect(asPrinted).toBe(figure.as_printed);
      expect(interval.low ?? Number.NEGATIVE_INFINITY).toBe(figure.interval.low);
      expect(interval.high ?? Number.POSITIVE_INFINITY).toBe(figure.interval.high);
    }
    for (const id of this.#finding.figures) expect(figures.map((each) => each.id)).toContain(id);
  }

  compared({ over, low, lowOpen, under, high, highOpen }: StepOf<"compare">): void {
    expect(low).toBe(this.#figure(over).interval.low);
    expect(high).toBe(this.#figure(under).interval.high);
    expect(low > high || (low === high && (lowOpen || highOpen))).toBe(true);
  }

  added({ addends, bounds, total, sign, whole, limit }: StepOf<"sum">): void {
    let sum = 0;
    for (const { figure, value } of addends) {
      const { interval, value: printed } = this.#figure(figure);
      expect(value).toBe(bounds === "low" ? interval.low : bounds === "high" ? interval.high : printed);
      sum += value;
    }
    expect(total).toBe(sum);
    const { interval, value } = this.#figure(whole);
    expect(limit).toBe(sign === ">" ? interval.high : sign === "<" ? interval.low : value);
    expect(sign === ">" ? total > limit : sign === "<" ? total < limit : total === limit).toBe(true);
  }

  terms({ terms, remainder, operator, wholeOnly }: StepOf<"terms">): void {
    let [low, high] = [0, 0];
    for (const { coefficient, value, times, figures } of terms) {
      if (figures.length === 0)
        expect(value).toEqual({ low: 0, high: null, lowOpen: false, highOpen: false });
      const ends = [
        coefficient * (value.low ?? Number.NEGATIVE_INFINITY),
        coefficient * (value.high ?? Number.POSITIVE_INFINITY),
      ];
      expect(times.low ?? Number.NEGATIVE_INFINITY).toBeCloseTo(Math.min(...ends), 6);
      expect(times.high ?? Number.POSITIVE_INFINITY).toBeCloseTo(Math.max(...ends), 6);
      low += Math.min(...ends);
      high += Math.max(...ends);
    }
    expect(terms.length).toBeGreaterThan(0);
    expect(remainder.low ?? Number.NEGATIVE_INFINITY).toBeCloseTo(low, 6);
    expect(remainder.high ?? Number.POSITIVE_INFINITY).toBeCloseTo(high, 6);
    const above = low > 0 || (low >= 0 && remainder.lowOpen);
    const below = high < 0 || (high <= 0 && remainder.highOpen);
    if (wholeOnly) {
      expect([operator, above, below]).toEqual(["=", false, false]);
      return;
    }
    expect(operator === "=" ? above || below : operator === "<=" ? above : low >= 0).toBe(true);
  }

  contained({ inner, outers }: StepOf<"contained">): void {
    const { low, high } = this.#figure(inner).interval;
    for (const outer of outers) {
      expect(this.#figure(outer).interval.low).toBeLessThanOrEqual(low);
      expect(this.#figure(outer).interval.high).toBeGreaterThanOrEqual(high);
    }
  }

  /** Each step of a path is one `broader` of the register. */
  paths({ dimensions }: StepOf<"scope">): void {
    for (const { dimension, path, lies, part, whole } of dimensions) {
      if (lies !== "within" && lies !== "around") {
        expect(path).toEqual([]);
        continue;
      }
      const rows = {
        indicator: this.#dataset.indicators,
        population: this.#dataset.populations,
        place: this.#dataset.places,
      }[dimension as "indicator"];
      const [narrow, wide] = lies === "within" ? [part, whole] : [whole, part];
      if (wide === "") continue;
      expect([path[0], path.at(-1)]).toEqual([narrow, wide]);
      for (const [index, id] of path.slice(1).entries())
        expect(rows.get(path[index] ?? "")?.broader).toContain(id);
    }
  }

  readings({ contradicting, harmless }: StepOf<"readings">): void {
    for (const reading of [contradicting, harmless]) {
      for (const { figure, end, day, outside } of reading) {
        const { first, last } = this.#span(figure, end);
        const at = dayOf(day);
        expect(at >= first && at <= last, `${figure} ${end} ${day}`).toBe(!outside);
      }
    }
    expect(contradicting.every(({ outside }) => !outside)).toBe(true);
    expect(this.#contradicts(contradicting), "the contradicting reading contradicts").toBe(true);
    expect(this.#contradicts(harmless), "the harmless reading does not").toBe(false);
  }

  /** A contradiction shows its numbers, and an error rests on nothing that is open. */
  proves(): void {
    if (!contradictory.includes(this.#finding.type)) return;
    const kinds = this.#proof.steps.map(({ kind }) => kind);
    expect(kinds.some((kind) => ["compare", "sum", "terms"].includes(kind))).toBe(true);
    expect(kinds).toContain("rule");
    const isError = this.#finding.severity === "error";
    if (isError) expect(kinds).not.toContain("doubt");
    const { detail } = this.#finding;
    this.#settled();
    if ("doubts" in detail && detail.doubts.includes("dates")) expect(kinds).toContain("readings");
    if (this.#finding.severity === "warning" && !("relation" in detail)) expect(kinds).toContain("doubt");
  }

  /** What a figure would have to be settles it, and one more or one less does not: audited anew with each such value. */
  #settledByAudit(): void {
    const { detail, figures } = this.#finding;
    if (!("others" in detail && "over" in detail)) return;
    const [blamed = "", rival = ""] = figures;
    for (const remedy of this.#proof.remedies) {
      if (remedy.kind !== "value") continue;
      const { figure, interval } = remedy;
      const { low, high, lowOpen, highOpen } = interval;
      const rivals = figure === blamed ? [rival, ...detail.others] : [blamed];
      const stands = (value: number): boolean =>
        !contradictedIn(withValue(this.#dataset, figure, value), figure).some((id) => rivals.includes(id));
      const isWhole = this.#proof.figures.find(({ id }) => id === figure)?.kind !== "measure";
      const about = (value: number) => `${this.#finding.id}: ${figure} = ${value}`;
      if (low !== null && low >= 0) expect(stands(low), about(low)).toBe(!lowOpen);
      if (high !== null) expect(stands(high), about(high)).toBe(!highOpen);
      if (low === null && high !== null) expect(stands(0), about(0)).toBe(true);
      if (high === null && low !== null) expect(stands(low * 3 + 50), about(low * 3 + 50)).toBe(true);
      if (!isWhole) continue;
      // With another number a figure may be a copy of one, or the later word on one: then it is not held against any.
      const isHeld = (value: number): boolean => {
        const held = readingOf(withValue(this.#dataset, figure, value)).standing.map(
          (claim) => claim.figure.id,
        );
        return [figure, ...rivals].every((id) => held.includes(id));
      };
      for (const value of [
        ...(low !== null && low >= 1 ? [low - 1] : []),
        ...(high !== null ? [high + 1] : []),
      ])
        if (isHeld(value)) expect(stands(value), about(value)).toBe(false);
    }
  }

  #settled(): void {
    if ("others" in this.#finding.detail) {
      this.#settledByAudit();
      return;
    }
    const steps = this.#proof.steps;
    for (const remedy of this.#proof.remedies) {
      if (remedy.kind !== "value") continue;
      const { figure, interval } = remedy;
      const { low, high, lowOpen, highOpen } = interval;
      const isWhole = this.#proof.figures.find(({ id }) => id === figure)?.kind !== "measure";
      const stands = (value: number) => !steps.some((step) => fails(step, figure, value));
      for (const [end, open, out] of [
        [low, lowOpen, -1],
        [high, highOpen, 1],
      ] as const) {
        if (end === null) continue;
        if (end >= 0) expect(stands(end), `${figure} = ${end}`).toBe(!open);
        if (isWhole && end + out >= 0) expect(stands(end + out), `${figure} = ${end + out}`).toBe(false);
      }
    }
  }

  #span(id: Id, end: "start" | "as-of") {
    const claim = claimOf(this.#dataset, this.#figure(id));
    const moment = end === "start" ? claim?.start : claim?.asOf;
    if (!moment) throw new Error(`${id} has no ${end}`);
    return moment;
  }

  /** A day as the reading has it, or as the figure itself gives it to the day. */
  #day(reading: Reading, id: Id, end: "start" | "as-of"): number {
    const chosen = reading.find((each) => each.figure === id && each.end === end);
    if (chosen) return dayOf(chosen.day);
    const { first, last } = this.#span(id, end);
    expect(first, `${id} ${end} is left out of a reading and yet open`).toBe(last);
    return first;
  }

  #within(reading: Reading, part: Id, whole: Id): boolean {
    const kind = this.#dataset.indicators.get(this.#figure(part).indicator)?.kind;
    const day = (id: Id, end: "start" | "as-of") => this.#day(reading, id, end);
    if (kind === "count")
      return day(whole, "start") <= day(part, "start") && day(part, "as-of") <= day(whole, "as-of");
    const sameStart = kind === "stock" || day(part, "start") === day(whole, "start");
    return sameStart && day(part, "as-of") === day(whole, "as-of");
  }

  #contradicts(reading: Reading): boolean {
    const { type, detail } = this.#finding;
    if (type === "identity") {
      const terms = this.#proof.steps.flatMap((step) => (step.kind === "terms" ? step.terms : []));
      const days = terms
        .filter(({ at }) => at === "date")
        .flatMap(({ figures }) => figures.map((id) => this.#day(reading, id, "as-of")));
      const starts = terms
        .filter(
          ({ at, indicator }) => at === "date" && this.#dataset.indicators.get(indicator)?.kind !== "stock",
        )
        .flatMap(({ figures }) => figures.map((id) => this.#day(reading, id, "start")));
      return new Set(days).size === 1 && new Set(starts).size <= 1;
    }
    if ("over" in detail && "under" in detail) return this.#within(reading, detail.over, detail.under);
    if (!("parts" in detail)) throw new Error(`no readings are known of ${type}`);
    const { whole, parts, kind, dimension } = detail;
    const day = (id: Id, end: "start" | "as-of") => this.#day(reading, id, end);
    if (kind === "covering") return covers(parts, whole, day);
    const days = parts.map((id) => [day(id, "start"), day(id, "as-of")] as const);
    const isDisjoint =
      dimension === "place" ||
      days.every(([from, to], index) =>
        days.every(([start, end], other) => other === index || end < from || start > to),
      );
    return isDisjoint && parts.every((part) => this.#within(reading, part, whole));
  }
}

/** A register in which a figure were printed as one number. */
const withValue = (dataset: Dataset, id: Id, value: number): Dataset => ({
  ...dataset,
  figures: dataset.figures.map((figure) =>
    figure.id === id
      ? {
          ...figure,
          qualifier: "exact" as const,
          value,
          upper: null,
          interval: { low: value, high: value, lowOpen: false, highOpen: false },
        }
      : figure,
  ),
});

/** What a figure contradicts, as a new audit has it. */
const contradictedIn = (dataset: Dataset, id: Id): readonly Id[] =>
  audit({ ...dataset, adjudications: [] }, [contradictions]).flatMap(({ figures, detail }) => {
    const [blamed, rival = ""] = figures;
    const against = "others" in detail ? [rival, ...detail.others] : [rival];
    if (blamed === id) return against;
    return against.includes(id) ? (blamed ?? []) : [];
  });

/** Whether a step still shows a contradiction if one figure were one number. */
function fails(step: Proof["steps"][number], figure: Id, value: number): boolean {
  if (step.kind === "compare") {
    const [low, lowOpen] = step.over === figure ? [value, false] : [step.low, step.lowOpen];
    const [high, highOpen] = step.under === figure ? [value, false] : [step.high, step.highOpen];
    return low > high || (low === high && (lowOpen || highOpen));
  }
  if (step.kind === "sum" && step.sign !== "=") {
    const addends = step.addends.map((addend) => (addend.figure === figure ? value : addend.value));
    const total = addends.reduce((sum, each) => sum + each, 0);
    const limit = step.whole === figure ? value : step.limit;
    return step.sign === ">" ? total > limit : total < limit;
  }
  if (step.kind !== "terms") return false;
  const ends = step.terms.map(({ figures, coefficient, times }) => {
    if (figures.includes(figure))
      return { low: coefficient * value, high: coefficient * value, lowOpen: false, highOpen: false };
    const { lowOpen, highOpen } = times;
    return {
      low: times.low ?? Number.NEGATIVE_INFINITY,
      high: times.high ?? Number.POSITIVE_INFINITY,
      lowOpen,
      highOpen,
    };
  });
  const low = ends.reduce((sum, each) => sum + each.low, 0);
  const high = ends.reduce((sum, each) => sum + each.high, 0);
  const hair = 1e-9;
  // An end that is itself excluded is not reached: more than 500 is not 500.
  const above = ends.some(({ lowOpen }) => lowOpen) ? low >= -hair : low > hair;
  const below = ends.some(({ highOpen }) => highOpen) ? high <= hair : high < -hair;
  if (step.operator === "=") return above || below;
  return step.operator === "<=" ? above : low >= -hair;
}

/** Whether every day of the whole is a day of some part. */
function covers(parts: readonly Id[], whole: Id, day: (id: Id, end: "start" | "as-of") => number): boolean {
  for (let at = day(whole, "start"); at <= day(whole, "as-of"); at += 1) {
    if (!parts.some((part) => day(part, "start") <= at && at <= day(part, "as-of"))) return false;
  }
  return true;
}

function dayOf(text: string): number {
  const date = parseDate(text);
  if (typeof date === "string") throw new Error(`${text} is no day`);
  return date.first;
}
