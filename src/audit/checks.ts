import { attribution } from "./attribution.ts";
import type { Check } from "./check.ts";
import { coincidentSum } from "./coincident-sum.ts";
import { contestedAccount } from "./contested-account.ts";
import { contradictions } from "./contradictions.ts";
import { singleOrigin, unattributed, uncorroborated } from "./corroboration.ts";
import { coveringPeriods } from "./covering-periods.ts";
import { definitionDrift } from "./definition-drift.ts";
import { disjointParts } from "./disjoint-parts.ts";
import { duplicate } from "./duplicate.ts";
import { growth } from "./growth.ts";
import { identity } from "./identity.ts";
import { impossibleDate } from "./impossible-date.ts";
import { incomplete } from "./incomplete.ts";
import { linkMismatch } from "./link-mismatch.ts";
import { bestWithinRange, precision } from "./precision.ts";
import { qualifierDrift } from "./qualifier-drift.ts";
import { revision } from "./revision.ts";
import { scopeDifference } from "./scope-difference.ts";
import { stale } from "./stale.ts";

/**
 * The checks in the order in which they run. A later one sees what earlier ones found: contradictions come before
 * what merely looks like one, and `attribution` before whoever counts origins.
 */
export const checks: readonly Check[] = [
  contradictions,
  disjointParts,
  coveringPeriods,
  identity,
  impossibleDate,
  attribution,
  linkMismatch,
  qualifierDrift,
  definitionDrift,
  revision,
  stale,
  coincidentSum,
  duplicate,
  contestedAccount,
  singleOrigin,
  uncorroborated,
  unattributed,
  growth,
  scopeDifference,
  precision,
  bestWithinRange,
  incomplete,
];
