/**
 * A small generator of random numbers (Marsaglia's xorshift, 32 bits): the same seed gives the same
 * run on every machine.
 *
 * @typedef {ReturnType<typeof createRandom>} Random
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  // Zero would stay zero for ever, and small seeds begin alike.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return {
    /** @param {number} count  @returns {number} from 0 to count - 1 */
    below: (count) => next() % count,
    /** @param {number} percent */
    chance: (percent) => next() % 100 < percent,
    /** @template T  @param {readonly T[]} list  @returns {T} */
    pick: (list) => list[next() % list.length],
  };
}

/** The seed of this run, from the environment or the same every time. */
export const seed = Number(process.env.MUSTER_SEED ?? 1);

/** How many mutations this run makes. @param {number} usual */
export const rounds = (usual) => Number(process.env.MUSTER_ROUNDS ?? usual);
