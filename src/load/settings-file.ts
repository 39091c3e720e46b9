/** Where a dataset says how its briefing is to be made. */
export const settingsFile = "briefing.yaml";

/** The name under which it would be looked for in vain. */
export const misnamedSettings = "briefing.yml";
