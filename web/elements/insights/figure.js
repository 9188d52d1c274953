import { html } from 'lit';
import { insightsWords } from '../words/insights.js';

/**
 * A large number and what it counts.
 *
 * @param {import('../insights.js').Picture['name']} picture
 * @param {import('../insights.js').Figure} figure
 */
export function figure(picture, { name, count, of, href }) {
  const { number, share, figures } = insightsWords;
  const text = /** @type {Record<string, string | ((n: number, of: number) => string)>} */ (
    figures[picture]
  )[name];
  const content =
    typeof text === 'string'
      ? html`<strong class="big numbers">${number(count)}</strong> <span>${text}</span>`
      : html`<strong class="big numbers">${share(count, of ?? 0)}</strong>
          <span>${text(count, of ?? 0)}</span>`;
  return html`<li>
    ${
      href && count > 0
        ? html`<a class="figure" href=${href}>${content}</a>`
        : html`<div class="figure">${content}</div>`
    }
  </li>`;
}
