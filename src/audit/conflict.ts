import { shareOriginator } from "../model/claim.ts";
import { samePeriod, sameSeries } from "../model/scope.ts";
import { contradicted, type Naming } from "./naming.ts";

/**
 * Two originators differ on one series: the values are disjoint at one date, or the earlier count is the higher. So
 * do two values that one source gives for one date, whoever is credited.
 */
export const conflict: Naming<"conflict"> = {
  type: "conflict",
  name: (blamed) => {
    const { over, under } = blamed.pair;
    if (!sameSeries(over, under)) return null;
    const atOneDate = over.asOf?.text === under.asOf?.text || samePeriod(over, under) === "always";
    const sameSource = over.source.id === under.source.id && atOneDate;
    if (!sameSource && shareOriginator(over, under)) return null;
    return { ...contradicted(blamed), sameSource };
  },
  isWarning: () => false,
};
