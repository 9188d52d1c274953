import { musterOf } from './muster.js';
import { firstOf, oneAnswer, pagesOf } from './pages.js';
import { race } from './race.js';
import { single } from './single.js';
import { speedBySize } from './sizes.js';
import { takeAll } from './take.js';

const PIECE = 64 * 1024;
/** @type {Uint8Array[]} */
let all = [];

/** What the bench calls from outside, by name. */
Object.assign(globalThis, {
  bench: {
    /** @param {{ bytes: number }} how */
    prepare({ bytes }) {
      all = pagesOf(bytes);
      return all.length;
    },
    /** @param {{ bytes: number, rounds: number }} how */
    race: ({ bytes, rounds }) => race(firstOf(all, bytes), rounds),
    /** @param {{ sizes: number[], rounds: number }} how */
    sizes: ({ sizes, rounds }) => speedBySize(all, sizes, rounds),
    /** @param {{ status: number }} how */
    single: ({ status }) => single(oneAnswer(all, PIECE), status),
    /** @param {{ bytes: number, rounds: number }} how */
    async muster({ bytes, rounds }) {
      const pages = firstOf(all, bytes);
      for (let round = 0; round < rounds; round += 1) {
        const muster = await musterOf();
        takeAll(muster, pages);
        muster.close();
      }
    },
  },
});
