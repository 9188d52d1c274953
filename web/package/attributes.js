import { baseOf } from '../app/base.js';
import { startWords } from '../elements/words/start.js';

/**
 * What the attributes of an element say. Those with a default have it also where they make no sense;
 * without these nothing can be shown.
 *
 * @typedef {{ apiBase: string | null, userId?: number | string | null, email?: string | null }} Given
 */

/** @param {Given} given  @returns {string | null} where the API is */
export const addressOf = ({ apiBase }) => (apiBase ? baseOf(apiBase, document.baseURI) : null);

/** @param {Given} given */
export const isOfUser = ({ userId, email }) => Boolean(email) || (userId ?? null) !== null;

/**
 * @param {Given} given
 * @param {boolean} needsUser
 * @returns {string | null} what is wrong, in a sentence
 */
export function faultIn(given, needsUser) {
  const { base, user, nobody } = startWords.noElement;
  const { userId, email, apiBase } = given;
  if (addressOf(given) === null) return base(`${apiBase}`);
  if (needsUser && !isOfUser(given)) return nobody;
  if (!email && isOfUser(given) && !/^\d{1,15}$/.test(`${userId}`)) return user(`${userId}`);
  return null;
}
