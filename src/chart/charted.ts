import type { Dataset, Id } from "../model/dataset.ts";

/** Whether an indicator gets charts: all do unless the settings name some. */
export function isCharted({ settings }: Dataset): (indicator: Id) => boolean {
  const named = settings.charts && new Set(settings.charts);
  return (indicator) => named?.has(indicator) ?? true;
}
