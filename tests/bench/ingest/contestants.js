import { ajvOf } from './ajv.js';
import { Index } from './index.js';
import { musterOf } from './muster.js';
import { tokenizer } from './tokenizer.js';
import { zodPage } from './zod.js';

/**
 * Somebody who takes answers in, beginning with nothing.
 *
 * @typedef {object} Contestant
 * @property {() => void} [ask] for the next answer, before it comes
 * @property {(bytes: Uint8Array) => boolean} take one answer; whether it is valid
 * @property {() => number} [count] of users
 * @property {() => ReturnType<Index['facets']>} [facets]
 * @property {() => number} [memory] in bytes, beside JavaScript's heap
 * @property {() => void} [close]
 */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param {Uint8Array} bytes */
const parse = (bytes) => JSON.parse(decoder.decode(bytes));

/**
 * @param {(page: unknown) => any} valid the page where it is valid
 * @returns {Contestant}
 */
function indexed(valid) {
  const index = new Index();
  return {
    take(bytes) {
      const page = valid(parse(bytes));
      if (!page) return false;
      for (const user of page.data) index.put(user);
      return true;
    },
    count: () => index.count(),
    facets: () => index.facets(),
  };
}

/** @returns {Contestant} */
function kept() {
  /** @type {any[]} */
  const users = [];
  return {
    take: (bytes) => users.push(...parse(bytes).data) > 0,
    count: () => users.length,
    facets() {
      const index = new Index();
      for (const user of users) index.put(user);
      return index.facets();
    },
  };
}

/** @returns {Contestant} */
function dropped() {
  let users = 0;
  return {
    take(bytes) {
      users += parse(bytes).data.length;
      return true;
    },
    count: () => users,
  };
}

const allErrors = ajvOf(true);
const firstError = ajvOf(false);

export const MUSTER = 'Muster';
export const TOKENIZER = 'Muster’s tokenizer alone';

/** @type {Record<string, () => Contestant | Promise<Contestant>>} */
export const contestants = {
  [MUSTER]: musterOf,
  'JSON.parse + Ajv (all errors) + index': () => indexed((page) => allErrors(page) && page),
  'JSON.parse + Ajv (first error) + index': () => indexed((page) => firstError(page) && page),
  'JSON.parse + Zod + index': () => indexed((page) => zodPage.safeParse(page).data),
  'JSON.parse, objects kept': kept,
  'JSON.parse, objects dropped': dropped,
  [TOKENIZER]: tokenizer,
};
