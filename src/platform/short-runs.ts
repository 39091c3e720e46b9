import module from "node:module";
import v8 from "node:v8";

/** Sets V8 for runs that are over within a second, before anything of recount is loaded. */
export function prepareForShortRuns(): void {
  for (const name of ownModules) process.getBuiltinModule(name);
  optimiseLate();
  collectLate();
  keepCompiled();
}

/**
 * What commands need of Node. Loaded before V8 is set otherwise, it comes as Node has it compiled; after it, it would be
 * compiled anew in each run.
 */
const ownModules = [
  "node:assert",
  "node:crypto",
  "node:fs/promises",
  "node:os",
  "node:perf_hooks",
  "node:timers/promises",
  "node:worker_threads",
];

/**
 * Code is optimised ten times later than V8 would: runs are short, and most would end before that paid. Longer ones, too,
 * take less of the machine. Only this version of V8 is known to take these flags; another would complain.
 */
function optimiseLate(): void {
  if (!process.versions.v8.startsWith("13.6.")) return;
  v8.setFlagsFromString("--invocation-count-for-maglev=4000");
  v8.setFlagsFromString("--invocation-count-for-turbofan=30000");
}

/** Threads collect nothing before they hold this many megabytes: most have ended by then. */
const collectLate = (): void => v8.setFlagsFromString("--initial-heap-size=64");

/**
 * Keeps compiled code from run to run, and all of it: by itself V8 compiles most functions when they are first called,
 * which no cache sees. Where nothing can be kept, it goes on as it would.
 */
function keepCompiled(): void {
  module.enableCompileCache();
  if (module.getCompileCacheDir() !== undefined) v8.setFlagsFromString("--no-lazy");
}
