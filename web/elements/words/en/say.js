import { inLanguage } from '../locale.js';

const MB = 1024 * 1024;

/** A number as the language of the page writes it. */
export const number = inLanguage((language) => new Intl.NumberFormat(language));

/**
 * @param {number} value
 * @param {string} one
 * @param {string} [many]
 */
export const count = (value, one, many = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : many}`;

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return count(bytes, 'byte');
  const [unit, divisor] = bytes < MB ? ['kB', 1024] : ['MB', MB];
  return `${number(Number((bytes / divisor).toPrecision(3)))}\u00A0${unit}`;
}
