import { createCensus } from './census.js';
import { checksPicture } from './checks.js';
import { mfaPicture } from './mfa.js';
import { renewalsPicture } from './renewals.js';
import { rolesPicture } from './roles.js';
import { onlyCurrent } from './who.js';

/**
 * What the page of insights draws, counted by the engine.
 *
 * @param {import('./census.js').Look} look
 * @param {{ q: string, filter: string, today?: string }} about
 * @param {(query: { q: string, filter: string }) => string} hrefOf the list of users
 * @returns {{ whole: Muster.View, counted: import('../../elements/insights.js').Counted }}
 */
export function countPictures(look, about, hrefOf) {
  const census = createCensus(look, about, hrefOf);
  const { whole } = census;
  return {
    whole,
    counted: {
      total: whole.total,
      of: whole.of,
      current: onlyCurrent(whole.terms),
      pictures: [mfaPicture, checksPicture, renewalsPicture, rolesPicture].map((picture) =>
        picture(census),
      ),
    },
  };
}
