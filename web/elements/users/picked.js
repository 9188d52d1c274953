import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { arrangeWords } from '../words/arrange.js';
import { countOf } from './selection.js';

/**
 * How many are selected, at the foot of the window, where it moves no row. Emits `muster-pick` with
 * `all` or `none`.
 *
 * @param {import('../users.js').MusterUsers} host
 * @param {import('../users.js').Listing} listing
 */
export function picked(host, { total }) {
  const { selected, all, none, short } = arrangeWords;
  const count = countOf(host.selection, total);
  if (count === 0) return nothing;
  const isAllHere = host.known.state !== 'server' && total !== null;
  return html`<div class="picked line">
    <strong class="numbers">${selected(count)}</strong>
    ${
      isAllHere && count < total
        ? html`<button
            class="plain"
            aria-label=${all(total)}
            @click=${() => emit(host, 'muster-pick', 'all')}
          >
            ${short.all(total)}
          </button>`
        : nothing
    }
    <button class="plain" aria-label=${none} @click=${() => emit(host, 'muster-pick', 'none')}>
      ${short.none}
    </button>
  </div>`;
}
