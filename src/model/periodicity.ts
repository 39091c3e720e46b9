/** How often a briefing comes out. */
export const periodicities = ["month", "quarter", "year"] as const;
export type Periodicity = (typeof periodicities)[number];
