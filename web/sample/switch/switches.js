import { Refusal } from '../refusal.js';
import { answersOf } from './answers.js';

/** @typedef {import('../operations.js').OperationName} OperationName */
/** @typedef {{ answer: string, delay: number, times: number | null }} Turned */
/** @typedef {Turned & { taken: number }} Taken `taken`: so many requests it has met by now */

const SLOW = 3000;
const LONGEST_DELAY = 600_000;

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value) && Number(value) >= 1;

/**
 * @param {OperationName} operation
 * @param {any} wanted
 * @returns {Turned}
 */
function checked(operation, wanted) {
  const { answer, times = null, delay = answer === 'slow' ? SLOW : 0 } = wanted ?? {};
  const problems = [];
  if (!answersOf(operation).includes(String(answer))) {
    problems.push(`answer must be one of the following values: ${answersOf(operation).join(', ')}`);
  }
  if (times !== null && !isCount(times)) problems.push('times must be an integer from 1');
  if (!(delay === 0 || (isCount(delay) && delay <= LONGEST_DELAY))) {
    problems.push(`delay must be milliseconds from 0 to ${LONGEST_DELAY}`);
  }
  if (problems.length > 0) throw new Refusal(400, problems);
  return { answer: String(answer), times, delay };
}

/** Which operations are switched to another answer, and for how many more requests. */
export class Switches {
  /** @type {Map<OperationName, Turned>} */
  #on = new Map();
  /** @type {Map<OperationName, number>} requests since it was turned on */
  #taken = new Map();

  /**
   * @param {OperationName} operation
   * @param {unknown} wanted
   */
  set(operation, wanted) {
    const turned = checked(operation, wanted);
    this.#on.set(operation, turned);
    this.#taken.set(operation, 0);
    return turned;
  }

  /**
   * Uses a switch up by one request.
   *
   * @param {OperationName} operation
   * @returns {Taken | undefined}
   */
  take(operation) {
    const turned = this.#on.get(operation);
    if (!turned) return undefined;
    const taken = (this.#taken.get(operation) ?? 0) + 1;
    this.#taken.set(operation, taken);
    if (turned.times === 1) this.#on.delete(operation);
    else if (turned.times !== null) {
      this.#on.set(operation, { ...turned, times: turned.times - 1 });
    }
    return { ...turned, taken };
  }

  /** @param {OperationName} [operation] all of them when absent */
  clear(operation) {
    if (operation) this.#on.delete(operation);
    else this.#on.clear();
  }

  list() {
    return Object.fromEntries(this.#on);
  }
}
