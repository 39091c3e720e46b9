#!/usr/bin/env node
// Nothing here may need a new Node: an old one must get far enough to say what is missing.
import module from "node:module";
import v8 from "node:v8";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`recount needs Node.js 22.18 or newer; this is Node.js ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  optimiseLate();
  module.enableCompileCache();
  await start();
}

/**
 * Code is optimised ten times later than V8 would: runs are short, and most would end before that paid. Longer ones, too,
 * take less of the machine. Only this version of V8 is known to take these flags; another would complain.
 */
function optimiseLate(): void {
  if (!process.versions.v8.startsWith("13.6.")) return;
  v8.setFlagsFromString("--invocation-count-for-maglev=4000");
  v8.setFlagsFromString("--invocation-count-for-turbofan=30000");
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
  process.exitCode = await main(process.argv.slice(2), world);
}
