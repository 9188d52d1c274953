import { number } from './en/say.js';

/** What is written alike in every language but for its numbers. */

/** @param {number} part  @param {number} whole  @returns {string} */
export function share(part, whole) {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  // Only nobody is 0 %, and only everybody 100 %.
  if (part > 0 && percent < 1) return '< 1 %';
  if (part < whole && percent > 99) return '> 99 %';
  return `${Math.round(percent)} %`;
}

/** @param {number} ms */
export const duration = (ms) =>
  ms < 10 ? `${number(Number(ms.toPrecision(2)))} ms` : `${number(Math.round(ms))} ms`;
