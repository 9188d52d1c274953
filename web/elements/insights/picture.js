import { html } from 'lit';
import { insightsWords } from '../words/insights.js';
import { bars } from './bars.js';
import { figure } from './figure.js';
import { numbers } from './numbers.js';

/** @param {import('../insights.js').Picture} picture  Large numbers, bars, the same as a table. */
export function picture({ name, figures, groups }) {
  const { title, note } = insightsWords.pictures[name];
  return html`<section class="panel padded picture ${name}" aria-labelledby=${`${name}-title`}>
    <h2 id=${`${name}-title`}>${title}</h2>
    <ul class="figures">
      ${figures.map((one) => figure(name, one))}
    </ul>
    <div class="groups">${groups.map((group) => bars(name, group, scaleOf(name, group, groups)))}</div>
    <p class="quiet small">${note}</p>
    ${numbers(name, groups)}
  </section>`;
}

/**
 * What the longest possible bar stands for: everybody where the bars share out a group between
 * them, else the most that any has, so that few among many can still be told apart.
 *
 * @param {string} name
 * @param {import('../insights.js').Group} group
 * @param {import('../insights.js').Group[]} groups
 */
const scaleOf = (name, group, groups) =>
  name === 'mfa'
    ? group.of
    : Math.max(...groups.flatMap(({ bars }) => bars.map(({ count }) => count)));
