import { Writable } from "node:stream";
import { WriteStream } from "node:tty";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LogStream, streamLog } from "../../src/platform/log.ts";
import type { Tally } from "../../src/platform/world.ts";

function stream(terminal: boolean): LogStream & { readonly text: () => string } {
  let written = "";
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  const { getColorDepth } = WriteStream.prototype;
  return Object.assign(sink, { isTTY: terminal, columns: 20, getColorDepth, text: () => written });
}

beforeEach(() => {
  vi.stubEnv("TERM", "xterm-256color");
  vi.stubEnv("FORCE_COLOR", undefined);
  vi.stubEnv("NO_COLOR", "1");
});

afterEach(() => vi.unstubAllEnvs());

test("away from a terminal each stage and notice is a plain line", () => {
  const output = stream(false);
  const log = streamLog(output);
  log.stage("reading");
  log.notice("something");
  log.clear();
  expect(output.text()).toBe("reading…\nnote: something\n");
});

test("on a terminal the stage is one line, rewritten, cut to the width, and gone at the end", () => {
  const output = stream(true);
  const log = streamLog(output);
  log.stage("reading");
  log.stage("printing a very long name of a stage");
  log.notice("something");
  log.clear();
  const erase = "\r\u001b[2K";
  expect(output.text()).toBe(`reading…${erase}printing a very lon${erase}note: something\n`);
});

test("progress is told late and rarely in a log, after a second on a terminal, at once where it surely lasts", () => {
  const output = stream(false);
  let time = 5;
  const log = streamLog(output, () => time);
  log.progress(() => "too soon");
  time += 10_000;
  log.progress(() => "first");
  time += 9000;
  log.progress(() => "too soon again");
  time += 1000;
  log.progress(() => "second");
  log.clear();
  expect(output.text()).toBe("first…\nsecond…\n");
  const terminal = stream(true);
  const quick = streamLog(terminal, () => time);
  quick.progress(() => "too soon");
  time += 1000;
  quick.progress(() => "later");
  time += 100;
  const sure = streamLog(terminal, () => time);
  quick.clear();
  sure.progress(() => "long", true);
  time += 100;
  sure.progress(() => "longer", true);
  sure.clear();
  const erase = "\r\u001b[2K";
  expect(terminal.text()).toBe(`later…${erase}long…${erase}longer…${erase}`);
});

const tallyOf = (done: number, total = 40): Tally => ({
  ...{ done, total },
  text: `${done} of ${total}: part ${done}`,
  left: (unit, count) => `about ${count} ${unit} left`,
});

test("a long job is a bar on a terminal, with the time that is left, and gone at the end", () => {
  const terminal = Object.assign(stream(true), { columns: 80 });
  let time = 1_000_000;
  const log = streamLog(terminal, () => time);
  log.tally(tallyOf(0));
  time += 10_000;
  log.tally(tallyOf(1));
  time += 10_000;
  log.tally(tallyOf(20));
  log.notice("something");
  log.tally(tallyOf(40));
  log.clear();
  const erase = "\r\u001b[2K";
  expect(terminal.text()).toBe(
    [
      "░░░░░░░░░░░░░░░░░░░░ 0 of 40: part 0",
      `${erase}░░░░░░░░░░░░░░░░░░░░ 1 of 40: part 1 · about 7 minutes left`,
      `${erase}██████████░░░░░░░░░░ 20 of 40: part 20 · about 20 seconds left`,
      `${erase}note: something\n`,
      `████████████████████ 40 of 40: part 40${erase}`,
    ].join(""),
  );
});

test("the bar is cut to a narrow terminal", () => {
  const terminal = stream(true);
  streamLog(terminal).tally(tallyOf(20));
  expect(terminal.text().length).toBe(19);
});

test("elsewhere each part of a long job is a line, and nothing is said before the first is done", () => {
  const output = stream(false);
  const log = streamLog(output);
  log.tally(tallyOf(0, 2));
  log.tally(tallyOf(1, 2));
  log.tally(tallyOf(2, 2));
  expect(output.text()).toBe("1 of 2: part 1\n2 of 2: part 2\n");
});

test("colours on a terminal, unless NO_COLOR is set", () => {
  // What a terminal can show is read off these too; a build server sets some of them.
  for (const name of ["NO_COLOR", "NODE_DISABLE_COLORS", "FORCE_COLOR", "CI"]) vi.stubEnv(name, undefined);
  vi.stubEnv("TERM", "xterm-256color");
  const coloured = stream(true);
  streamLog(coloured).notice("x");
  expect(coloured.text()).toContain("\u001b[33m");
  vi.stubEnv("NO_COLOR", "1");
  const plain = stream(true);
  streamLog(plain).notice("x");
  expect(plain.text()).toBe("note: x\n");
});
