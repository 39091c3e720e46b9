import { expect, onTestFinished, test } from "vitest";
import { openThread } from "../../src/platform/thread.ts";
import { work } from "./thread-work.ts";

const thread = (file = work.file) => {
  const opened = openThread({ file });
  onTestFinished(() => opened.close());
  return opened;
};

test("answers each question, however many are under way", async () => {
  const { ask } = thread();
  expect(await Promise.all([ask("one"), ask("three"), ask("fourteen")])).toEqual([3, 5, 8]);
});

test("an error of recount keeps its code and facts, any other its message, and the next question is answered", async () => {
  const { ask } = thread();
  await expect(ask("refuse")).rejects.toMatchObject({
    name: "RecountError",
    code: "chart-failed",
    facts: { chart: "one", reason: "doubt" },
  });
  await expect(ask("break")).rejects.toMatchObject({ message: "it is broken" });
  expect(await ask("one")).toBe(3);
});

test("whoever waits for a thread that ends is told, and whoever asks after that", async () => {
  const { ask } = thread();
  const waiting = ask("never");
  await expect(Promise.all([waiting, ask("leave")])).rejects.toThrow("ended before it had answered");
  await expect(ask("one")).rejects.toThrow("ended before it had answered");
});

test("can be closed while it works, and once more", async () => {
  const { ask, close } = thread();
  const waiting = ask("never");
  await Promise.all([close(), expect(waiting).rejects.toThrow("ended before it had answered")]);
  await close();
});

test("a file that cannot be loaded is told to whoever asks", async () => {
  await expect(thread(`${work.file}.gone`).ask("one")).rejects.toThrow("gone");
});
