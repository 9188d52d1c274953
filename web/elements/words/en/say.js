const MB = 1024 * 1024;
const numbers = new Intl.NumberFormat('en-GB');

/** @param {number} value */
export const number = (value) => numbers.format(value);

/**
 * @param {number} value
 * @param {string} one
 * @param {string} [many]
 */
export const count = (value, one, many = `${one}s`) =>
  `${numbers.format(value)} ${value === 1 ? one : many}`;

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return count(bytes, 'byte');
  const [unit, divisor] = bytes < MB ? ['kB', 1024] : ['MB', MB];
  return `${numbers.format(Number((bytes / divisor).toPrecision(3)))} ${unit}`;
}
