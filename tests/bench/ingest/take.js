/** @import { Contestant } from './contestants.js' */

/**
 * Lets a contestant take every page. The clock runs from the arrival of a page until it is taken,
 * and while the users are counted in the end; not while the next page is asked for. The first
 * counts by facet have a clock of their own.
 *
 * @param {Contestant} contestant
 * @param {Uint8Array[]} pages
 */
export function takeAll(contestant, pages) {
  let ms = 0;
  let valid = true;
  for (const page of pages) {
    contestant.ask?.();
    const arrival = performance.now();
    valid = contestant.take(page) && valid;
    ms += performance.now() - arrival;
  }
  const start = performance.now();
  const users = contestant.count?.();
  ms += performance.now() - start;
  const before = performance.now();
  const facets = contestant.facets?.();
  return { ms, valid, users, facets, countMs: performance.now() - before };
}
