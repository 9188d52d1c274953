import { isKey } from '../elements/key.js';

/** The token of an element: a property that is written and never read. */

/**
 * @param {unknown} given
 * @returns {string} as it is sent; none of it is repeated in what is said of a wrong one
 */
export function readableToken(given) {
  const token = given === null || given === undefined ? '' : String(given);
  if (token !== '' && !isKey(token)) {
    throw new TypeError('The property “token” may hold visible ASCII characters only, no spaces.');
  }
  return token;
}

/**
 * A page may set it before the element's code has come, and would then have set a plain property.
 *
 * @param {{ token: string }} element
 */
export function takeToken(element) {
  const early = Object.getOwnPropertyDescriptor(element, 'token');
  if (!early) return;
  Reflect.deleteProperty(element, 'token');
  element.token = early.value;
}
