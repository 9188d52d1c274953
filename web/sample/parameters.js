import { Refusal } from './refusal.js';

/** @param {string} text */
const asId = (text) => (/^\d+$/.test(text) && Number.isSafeInteger(+text) ? +text : undefined);

/**
 * The id in a path.
 *
 * @param {Record<string, string>} path
 * @param {string} name
 */
export function pathId(path, name) {
  const id = asId(path[name]);
  if (id === undefined) throw new Refusal(400, `${name} must be an integer number`);
  return id;
}

/**
 * Reads query parameters and collects what is wrong with them; `check` refuses with all of it at
 * once. Parameters nobody asks for are ignored, as live APIs do.
 */
export class Query {
  /** @type {string[]} */
  #wrong = [];

  /** @param {URLSearchParams} search */
  constructor(search) {
    this.search = search;
  }

  /** @param {string} name */
  #single(name) {
    const values = this.search.getAll(name);
    if (values.length > 1) this.#wrong.push(`${name} must be given once`);
    return values[0];
  }

  /**
   * @param {string} name
   * @param {{ fallback: number, min: number, max?: number }} bounds
   */
  integer(name, { fallback, min, max = Number.MAX_SAFE_INTEGER }) {
    const text = this.#single(name);
    if (text === undefined) return fallback;
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value)) this.#wrong.push(`${name} must be an integer number`);
    if (value < min) this.#wrong.push(`${name} must not be less than ${min}`);
    if (value > max) this.#wrong.push(`${name} must not be greater than ${max}`);
    return value;
  }

  /** @param {string} name */
  text(name) {
    const text = this.#single(name);
    if (text === '') this.#wrong.push(`${name} should not be empty`);
    return text;
  }

  /**
   * @param {string} name
   * @param {readonly string[]} choices
   */
  choice(name, choices) {
    const text = this.#single(name);
    if (text !== undefined && !choices.includes(text)) {
      this.#wrong.push(`${name} must be one of the following values: ${choices.join(', ')}`);
    }
    return text;
  }

  /**
   * @param {string} name
   * @param {number} [most]
   */
  texts(name, most = Number.POSITIVE_INFINITY) {
    if (!this.search.has(name)) return undefined;
    const values = this.search.getAll(name);
    if (values.length > most)
      this.#wrong.push(`${name} must contain no more than ${most} elements`);
    if (values.includes('')) this.#wrong.push(`each value in ${name} should not be empty`);
    return values;
  }

  /**
   * @param {string} name
   * @param {number} most
   */
  ids(name, most) {
    const ids = this.texts(name, most)?.map(asId);
    if (ids?.includes(undefined)) {
      this.#wrong.push(`each value in ${name} must be an integer number`);
    }
    return /** @type {number[] | undefined} */ (ids);
  }

  check() {
    if (this.#wrong.length > 0) throw new Refusal(400, this.#wrong);
  }
}
