import fc from "fast-check";

/**
 * Properties are tried on the same made-up registers in every run, so that a red test is red for the change at hand.
 * `RECOUNT_TEST_SEED=random` looks for new ones, a number goes back to those of an earlier run.
 */
const { RECOUNT_TEST_SEED: seed = "20211001" } = process.env;
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
