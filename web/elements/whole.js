import { html, nothing } from 'lit';
import { asOf } from './format/as-of.js';
import { wholeWords } from './words/whole.js';
import { words } from './words/words.js';

/**
 * How much of the directory is here, for pages that are over all users.
 *
 * @typedef {object} Whole
 * @property {import('./users.js').Known} known
 * @property {Muster.Problem | null} problem  why it is not known how many users there are
 * @property {() => string} source  in words
 * @property {Date} at  as of when
 */

/** @type {Whole} */
export const NOTHING = {
  known: { state: 'server', users: 0, total: null, asks: false, small: true },
  problem: null,
  source: () => '',
  at: new Date(0),
};

/** @param {Whole} whole  How much of the whole is here, from where, as of when. */
export const standing = ({ known, source, at }) =>
  known.state === 'server'
    ? nothing
    : html`${words.users.known[known.state]()} · ${asOf(source, at)}`;

/** @param {Whole} whole  Whether it comes by itself: nothing went wrong, and nobody is asked. */
export const isComing = ({ known, problem }) => !problem && !known.asks;

/**
 * What is seen while the directory is not here and does not come by itself: why. How to get it says
 * the line of the loading.
 *
 * @param {Whole} whole
 */
export function notHere({ known, problem }) {
  const { title, text } = wholeWords;
  if (problem) return html`<muster-problem .problem=${problem} retriable></muster-problem>`;
  return html`<section class="panel empty">
    <h2>${title}</h2>
    <p class="quiet">${text(known.total)}</p>
  </section>`;
}
