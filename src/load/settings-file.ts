import type { Dataset } from "../model/dataset.ts";
import { frozenMap } from "../model/frozen-map.ts";
import { defaultSettings } from "../model/settings.ts";

/** Where a dataset says how its briefing is to be made. */
export const settingsFile = "briefing.yaml";

/** The name under which it would be looked for in vain. */
export const misnamedSettings = "briefing.yml";

/** How a briefing is to be made, and on which lines that is written. */
export type SettingsRead = Pick<Dataset, "settings" | "settingsRows">;

/** What holds for a dataset without settings of its own. */
export const noSettings: SettingsRead = Object.freeze({
  settings: defaultSettings,
  settingsRows: frozenMap<string, number>([]),
});
