import { packedChromium, unpackedPlaces } from "../../src/platform/embedded.ts";
import { launchFlags } from "../../src/platform/launch.ts";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { startBrowser } from "../../src/platform/start-browser.ts";

/** The browser that recount would print with, for a script that starts it by itself. */
export interface FloorBrowser {
  readonly executable: string;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The same browser, flags and fonts as recount's own. */
export async function floorBrowser(): Promise<FloorBrowser> {
  const machine = thisMachine();
  const browser = await startBrowser({ machine, log: silentLog, running: new Set() });
  await browser.close();
  const { executable, origin } = browser.found;
  const flags = launchFlags({ executable, sandbox: browser.sandbox, env: {} }, "").filter(
    (flag) => !flag.startsWith("--user-data-dir"),
  );
  const packed = origin === "embedded" ? packedChromium(machine) : null;
  const env = packed === null ? {} : { FONTCONFIG_FILE: unpackedPlaces(packed, machine).fontConfig };
  return { executable, flags, env };
}
