import { median } from '../median.js';
import { settle } from './heap.js';
import { musterOf } from './muster.js';
import { bytesOf, firstOf } from './pages.js';
import { takeAll } from './take.js';

/**
 * What the same work costs for a little and for a lot: megabytes a second for each size.
 *
 * @param {Uint8Array[]} all
 * @param {number[]} sizes in bytes
 * @param {number} rounds
 */
export async function speedBySize(all, sizes, rounds) {
  /** @type {Record<string, number>} */
  const speeds = {};
  for (const size of sizes) {
    const pages = firstOf(all, size);
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await settle();
      const muster = await musterOf();
      times.push(takeAll(muster, pages).ms);
      muster.close();
    }
    speeds[`${size / 1e6} MB`] = bytesOf(pages) / 1000 / median(times);
  }
  return speeds;
}
