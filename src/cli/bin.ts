#!/usr/bin/env node
// Nothing here may need a new Node: an old one must get far enough to say what is missing.
import { prepareForShortRuns } from "../platform/short-runs.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`recount needs Node.js 22.18 or newer; this is Node.js ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  prepareForShortRuns();
  await start();
}

async function start(): Promise<void> {
  const [{ main }, { terminalWorld }, { guardOf }] = await Promise.all([
    import("./main.ts"),
    import("./terminal.ts"),
    import("../platform/guard.ts"),
  ]);
  // 128 and the signal's number, as shells count, and as they say where the system ends the process.
  const signals = [
    ["SIGINT", () => leave(130)],
    ["SIGTERM", () => leave(143)],
    ["SIGHUP", () => leave(129)],
  ] as const;
  const guard = guardOf(
    () => {
      for (const [signal, end] of signals) process.on(signal, end);
    },
    () => {
      for (const [signal, end] of signals) process.off(signal, end);
    },
  );
  const world = terminalWorld(guard);
  const leave = (status: number) => {
    world.abandon();
    process.exit(status);
  };
  // Whoever reads standard output may have read enough, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.stderr.write(`Cannot write to standard output (${error.message}).\n`);
    leave(error.code === "EPIPE" ? 0 : 2);
  });
  const status = await main(process.argv.slice(2), world);
  // Nothing is left to do, and to clear away what a run has loaded takes longer than to leave it to the system.
  await Promise.all([written(process.stdout), written(process.stderr)]);
  process.exit(status);
}

/** Resolves when all that was written to a stream has left the process, or cannot. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}
