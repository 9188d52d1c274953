/**
 * Questions as the session reads them.
 */

/**
 * As JSON. A lone half of a surrogate pair, as half an emoji leaves it in a search box, is none for
 * the session; it becomes U+FFFD, so that places in the text stay.
 *
 * @param {object} question
 */
export const asJson = (question) =>
  JSON.stringify(question).replace(/\\(?:u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/g, (part) =>
    part.length > 2 ? '\ufffd' : part,
  );

/**
 * Renewals are due by the reader's calendar.
 *
 * @param {Muster.Query} [query]
 * @returns {Muster.Query} with a day, YYYY-MM-DD
 */
export function withToday(query) {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { today, ...query };
}
