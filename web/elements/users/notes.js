import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { words } from '../words/words.js';

/**
 * What must be known about the page on screen: rows that are missing, totals that moved.
 *
 * @param {EventTarget} host
 * @param {Muster.Page | null} page
 * @param {Muster.SetAside[]} setAside
 */
export function notes(host, page, setAside) {
  if (!page) return nothing;
  const { beyondEnd, toLast, totalChanged, setAside: shown, findings } = words.users;
  const line = (/** @type {unknown} */ content) => html`<p class="note">${content}</p>`;
  return html`
    ${
      setAside.length > 0
        ? line(html`${shown(page.rows.length, page.received)}, ${reasons(setAside)}.
          <a href="#/contract">${findings}</a>`)
        : nothing
    }
    ${
      page.totalChanged ? line(totalChanged(page.totalChanged.from, page.totalChanged.to)) : nothing
    }
    ${
      page.beyondEnd && page.pages
        ? line(html`${beyondEnd(page.page, page.pages)}
          <button class="plain" @click=${() => emit(host, 'muster-filter', { page: page.pages })}>
            ${toLast}
          </button>`)
        : nothing
    }
  `;
}

/** @param {Muster.SetAside[]} setAside  @returns {string} “1 set aside: no id” */
function reasons(setAside) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const { aside, reasons: sentences } = words.users;
  for (const { code, at } of setAside) {
    const field = at.slice(at.lastIndexOf('/') + 1);
    const reason =
      code === 'missing_field' || code === 'wrong_type'
        ? sentences[code](field)
        : sentences.other(field);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => aside(n, reason)).join(', ');
}
