import type { Command } from "./command.ts";
import { command as adjudicate } from "./commands/adjudicate.ts";
import { command as audit } from "./commands/audit.ts";
import { command as brief } from "./commands/brief.ts";
import { command as chart } from "./commands/chart.ts";
import { command as check } from "./commands/check.ts";
import { command as compare } from "./commands/compare.ts";
import { command as count } from "./commands/count.ts";
import { command as doctor } from "./commands/doctor.ts";
import { command as explain } from "./commands/explain.ts";
import { command as init } from "./commands/init.ts";
import { command as schema } from "./commands/schema.ts";
import { command as watch } from "./commands/watch.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  brief,
  watch,
  chart,
  audit,
  explain,
  adjudicate,
  check,
  compare,
  count,
  init,
  schema,
  doctor,
];
