// A run that sorts far more than fits into its memory, to be stopped by signals as the command line is.
import { guardOf } from "../../src/platform/guard.ts";
import { realWorld } from "../../src/platform/index.ts";

const leave = (status: number) => {
  world.abandon();
  process.exit(status);
};
const signals = [
  ["SIGINT", () => leave(130)],
  ["SIGTERM", () => leave(143)],
] as const;
const guard = guardOf(
  () => {
    for (const [signal, end] of signals) process.on(signal, end);
  },
  () => {
    for (const [signal, end] of signals) process.off(signal, end);
  },
);
const world = realWorld(process.stderr, guard);
const engine = await world.openEngine({ temporary: process.argv[2], memory: 30_000_000, threads: 2 });
await engine.run("CREATE TABLE t AS SELECT hash(range) AS a FROM range(1_000_000_000) ORDER BY a");
