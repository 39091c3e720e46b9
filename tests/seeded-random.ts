/** Random numbers in [0, 1) that can be had again: the seed is printed, and RECOUNT_TEST_SEED sets it. */
export function seededRandom(name: string): () => number {
  const given = process.env.RECOUNT_TEST_SEED;
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  process.stdout.write(`${name}: RECOUNT_TEST_SEED=${seed}\n`);
  return randomFrom(seed);
}

/** The random numbers in [0, 1) that belong to a seed, in every run the same. (Mulberry32: good enough, and short.) */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
