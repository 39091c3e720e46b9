import { RecountError } from "../../src/model/fault.ts";

type Question = "length of this" | "refuse" | "break" | "leave" | "never";

/** What the threads of tests do. */
export const work = {
  file: import.meta.url,
  open: () => async (question: Question) => {
    if (question === "refuse") throw new RecountError("chart-failed", { chart: "one", reason: "doubt" });
    if (question === "break") throw new TypeError("it is broken");
    if (question === "leave") process.exit();
    if (question === "never") return new Promise(() => undefined);
    return question.length;
  },
};
