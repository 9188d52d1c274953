import { LANGUAGES } from './language.js';

/** @typedef {Pick<typeof import('../elements/words/en.js').default, 'app' | 'labels'>} Words */

const isText = (/** @type {any} */ value) => typeof value === 'string';
const isObject = (/** @type {any} */ value) => Object(value) === value && !Array.isArray(value);

const isTexts = (/** @type {any} */ value) => isObject(value) && Object.values(value).every(isText);

const shape = /^(https:\/\/[a-z\d.-]+|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\]))(:\d{1,5})?$/;

/** Exact, as browsers spell it: it is compared, and stands in a header. */
const isOrigin = (/** @type {any} */ value) =>
  isText(value) && shape.test(value) && URL.canParse(value) && new URL(value).origin === value;

/**
 * Labels take the place of the words in use.
 *
 * @param {Record<string, any>} given
 * @param {Words} words
 */
export function relabel({ name, source: _, ...kinds }, { app, labels }) {
  if (name) app.name = name;
  for (const [kind, texts] of Object.entries(kinds)) {
    Object.assign(labels[/** @type {'role'} */ (kind)], texts);
  }
}

/**
 * What few sites set, so that few load it.
 *
 * @param {any} given
 * @param {object} checked members
 * @param {readonly string[]} pages that can be left out
 * @param {Words} words in use
 * @returns {string | null} the member that is wrong or unknown
 */
export function faultIn(given, checked, pages, words) {
  /** @type {Record<string, (value: any) => boolean>} */
  const checks = {
    lang: (value) => LANGUAGES.includes(value),
    features: (value) => Array.isArray(value) && value.every((one) => pages.includes(one)),
    frameAncestors: (value) => Array.isArray(value) && value.every(isOrigin),
    frameStart: (value) => isText(value) && value.startsWith('#/'),
    labels: (value) =>
      isObject(value) &&
      Object.entries(value).every(([kind, texts]) =>
        ['name', 'source'].includes(kind)
          ? isText(texts)
          : Object.hasOwn(words.labels, kind) && isTexts(texts),
      ),
  };
  if (!isObject(given)) return JSON.stringify(given);
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(checked, name)) continue;
    if (!Object.hasOwn(checks, name) || !checks[name](value)) return name;
  }
  relabel(given.labels ?? {}, words);
  return null;
}
