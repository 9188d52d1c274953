import { html } from 'lit';
import { emit } from '../emit.js';
import { words } from '../words/words.js';

/**
 * @param {EventTarget} host
 * @param {Pick<import('../users.js').Listing, 'page' | 'pages' | 'size' | 'sizes' | 'end'>} listing
 * @param {string} [name]  of the choice of how many rows a page has
 */
export function pager(host, { page, pages, size, sizes, end }, name = words.users.size) {
  const { label, first, previous, next, last, at } = words.users.pages;
  const filter = (/** @type {object} */ change) => emit(host, 'muster-filter', { size, ...change });
  const step = (
    /** @type {string} */ text,
    /** @type {string} */ sign,
    /** @type {number} */ to,
    /** @type {boolean} */ off,
  ) => html`<button
    aria-label=${text}
    title=${text}
    aria-disabled=${off}
    @click=${() => off || filter({ page: to })}
  ><span aria-hidden="true">${sign}</span></button>`;
  return html`<nav class="pager" aria-label=${label}>
    <div class="line">
      ${step(first, '«', 1, page <= 1)}
      ${step(previous, '‹', Math.max(1, Math.min(page - 1, pages ?? page)), page <= 1)}
      <span class="numbers nowrap">${at(page, pages)}</span>
      ${step(next, '›', page + 1, end)} ${step(last, '»', pages ?? page, end || pages === null)}
    </div>
    <label class="line"
      ><span class="quiet">${name}</span>
      <select
        @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) =>
          filter({ size: Number(event.target.value), page: 1 })}
      >
        ${sizes.map((one) => html`<option value=${one} .selected=${one === size}>${one}</option>`)}
      </select></label
    >
  </nav>`;
}
