import { html } from 'lit';
import { words } from '../words/words.js';
import { day, daysUntil, distance, noDate } from './date.js';
import { label } from './label.js';

/** States in words, each with a sign, so that no colour stands alone. */

/** @typedef {'good' | 'care' | 'bad' | 'novel' | 'quiet'} Tone */

/**
 * @param {Tone} tone
 * @param {string} sign
 * @param {unknown} content
 */
export const state = (tone, sign, content) =>
  html`<span class="state ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${content}</span>`;

/** @type {Record<'on' | 'off' | 'unknown', { tone: Tone, sign: string }>} */
const mfaSigns = {
  on: { tone: 'good', sign: '●' },
  off: { tone: 'bad', sign: '◐' },
  unknown: { tone: 'quiet', sign: '○' },
};

/** @param {'on' | 'off' | 'unknown'} value  @param {string} [text] */
export const mfa = (value, text = words.labels.mfa[value]) =>
  state(mfaSigns[value].tone, mfaSigns[value].sign, text);

/** @type {Record<string, { tone: Tone, sign: string }>} */
const checkSigns = {
  OK: { tone: 'good', sign: '●' },
  PENDING: { tone: 'care', sign: '◔' },
  ISSUE: { tone: 'bad', sign: '▲' },
  EXPIRED: { tone: 'bad', sign: '▲' },
  CANCELED: { tone: 'quiet', sign: '○' },
  OUT_OF_SCOPE: { tone: 'quiet', sign: '○' },
};

/** @param {string} status  @param {unknown} [text] */
export function check(status, text = label('checkStatus', status)) {
  const { tone, sign } = Object.hasOwn(checkSigns, status)
    ? checkSigns[status]
    : /** @type {const} */ ({ tone: 'novel', sign: '◇' });
  return state(tone, sign, text);
}

/** Evidence that lapses within so many days should be renewed now. */
export const SOON = 30;

/** @param {string | null | undefined} date  @param {string} [missing] words where there is no date */
export function renewal(date, missing = words.time.missing) {
  if (!date) return state('quiet', '○', missing);
  const days = daysUntil(date);
  if (days === null) return state('novel', '◇', noDate(date));
  const [tone, sign, text] =
    days < 0
      ? /** @type {const} */ (['bad', '▲', words.time.overdue(-days)])
      : /** @type {const} */ ([
          days <= SOON ? 'care' : 'good',
          days <= SOON ? '◔' : '●',
          distance(days),
        ]);
  return html`${state(tone, sign, text)} <span class="quiet nowrap date">${day(date)}</span>`;
}
