import { html, nothing, svg } from 'lit';
import { insightsWords } from '../words/insights.js';
import { barLabel } from './label.js';

/** @typedef {import('../insights.js').Picture['name']} Name */

/** Of the full length: shorter than this a bar would be no bar. */
const LEAST = 0.75;
/** More bars than this show nothing: the rest is left to the table. */
const MOST = 16;

/**
 * A bar for each value, which leads to those that it counts.
 *
 * @param {Name} picture
 * @param {import('../insights.js').Group} group
 * @param {number} scale what a bar of the full length stands for
 */
export function bars(picture, { name, of, bars: all }, scale) {
  const titles = /** @type {Record<string, Record<string, string>>} */ (insightsWords.groups);
  const title = titles[picture]?.[name];
  return html`<div class="group">
    ${title ? html`<h3 id=${`${picture}-${name}`}>${title}</h3>` : nothing}
    <ul aria-labelledby=${title ? `${picture}-${name}` : `${picture}-title`}>
      ${all.slice(0, MOST).map((one) => bar(picture, one, scale, whole(picture, name, of), of))}
    </ul>
    ${all.length > MOST ? html`<p class="quiet small">${insightsWords.more(all.length - MOST)}</p>` : nothing}
  </div>`;
}

/** @param {Name} picture  @param {string} group  @param {number} of  @returns {string} whom it counts */
function whole(picture, group, of) {
  const { privileged, others, all } = insightsWords.members;
  if (picture !== 'mfa') return all(of);
  return group === 'privileged' ? privileged(of) : others(of);
}

/** The whole behind a part. Where the full length stands for less, there is none. */
const TRACK = svg`<rect class="track" width="100%" height="100%" rx="3"></rect>`;

/**
 * @param {Name} picture
 * @param {import('../insights.js').Bar} bar
 * @param {number} scale
 * @param {string} among
 * @param {number} of
 */
function bar(picture, { value, count, href }, scale, among, of) {
  const { number, share } = insightsWords;
  const length = count === 0 ? 0 : Math.max(LEAST, (100 * count) / scale);
  return html`<li>
    <a class="bar" href=${count > 0 ? href : nothing}>
      <span class="label">${barLabel(picture, value)}</span>
      <svg class=${toneOf(picture, value)} aria-hidden="true" focusable="false">
        ${scale === of ? TRACK : nothing}
        <rect class="length" width=${`${length.toFixed(2)}%`} height="100%" rx="3"></rect>
      </svg>
      <span class="numbers count">${number(count)}</span>
      <span class="hidden">${insightsWords.among(among)}</span>
      <span class="numbers share quiet">${share(count, of)}</span>
    </a>
  </li>`;
}

/** @type {Record<string, string>} */
const tones = {
  yes: 'good',
  no: 'bad',
  OK: 'good',
  PENDING: 'care',
  ISSUE: 'bad',
  EXPIRED: 'bad',
  overdue: 'bad',
};
/** Nothing is known, or nothing is asked. */
const pale = ['unknown', 'none', 'CANCELED', 'OUT_OF_SCOPE'];

/** @param {Name} picture  @param {string} value */
function toneOf(picture, value) {
  if (picture === 'roles') return '';
  if (Object.hasOwn(tones, value)) return tones[value];
  return pale.includes(value) ? 'quiet' : '';
}
