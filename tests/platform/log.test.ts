import { Writable } from "node:stream";
import { WriteStream } from "node:tty";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LogStream, streamLog } from "../../src/platform/log.ts";

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
