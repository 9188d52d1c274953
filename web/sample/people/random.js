/** @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}

/** A repeatable sequence of chances (mulberry32). */
export class Draw {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed | 0;
  }

  /** From 0 up to, not including, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /**
   * A whole number, both ends included.
   *
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @param {number} percent */
  chance(percent) {
    return this.next() * 100 < percent;
  }

  /**
   * @template T
   * @param {readonly T[]} list
   */
  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /**
   * @template T
   * @param {readonly (readonly [T, number])[]} choices values with their weights
   */
  weigh(choices) {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices[0][0];
  }

  /** @param {number} digits */
  hex(digits) {
    return Array.from({ length: digits }, () => this.between(0, 15).toString(16)).join('');
  }

  uuid() {
    return [8, 4, 4, 4, 12].map((digits) => this.hex(digits)).join('-');
  }
}

/**
 * One draw per topic and number, so that a new field in one topic moves nothing in another.
 *
 * @param {string} topic
 */
export function drawsOf(topic) {
  const seed = hash(topic);
  /** @param {number} number */
  return (number) => new Draw(seed ^ Math.imul(number, 0x9e3779b1));
}
