import { surelyPublishedBefore } from "../model/claim.ts";
import { haveDifferentMethods, sameSeries } from "../model/scope.ts";
import { contradicted, type Naming } from "./naming.ts";

/**
 * One originator's running total falls. Where the higher, earlier count was published after the lower one, the
 * originator may have counted back, and it is a warning.
 */
export const regression: Naming<"regression"> = {
  type: "regression",
  name: (blamed) => {
    const { over, under } = blamed.pair;
    if (!sameSeries(over, under) || haveDifferentMethods(over, under)) return null;
    return { ...contradicted(blamed), countedBack: surelyPublishedBefore(under, over) };
  },
  isWarning: ({ countedBack }) => countedBack,
};
