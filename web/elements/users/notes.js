import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { aroundWords } from '../words/around.js';

/**
 * What must be known about the page on screen: rows that are missing, totals that moved, what does
 * not apply yet.
 *
 * @param {import('../users.js').MusterUsers} host
 */
export function notes(host) {
  const { listing, setAside, known, waits, query } = host;
  if (!listing) return nothing;
  const {
    beyondEnd,
    toLast,
    lastShown,
    totalChanged,
    setAside: shown,
    findings,
    notYet,
  } = aroundWords;
  const line = (/** @type {unknown} */ content) => html`<p class="note">${content}</p>`;
  const { page, pages } = listing;
  return html`
    ${
      known.state === 'server' && known.asks && (waits.length > 0 || query.sort)
        ? line(notYet(waits.length, query.sort !== ''))
        : nothing
    }
    ${
      setAside.length > 0
        ? line(html`${shown(listing.rows.length, listing.received)}, ${reasons(setAside)}.
          <a href="#/contract">${findings}</a>`)
        : nothing
    }
    ${
      listing.totalChanged
        ? line(totalChanged(listing.totalChanged.from, listing.totalChanged.to))
        : nothing
    }
    ${
      listing.beyondEnd && pages
        ? line(html`${beyondEnd(query.page, pages)}
          ${
            page === pages
              ? lastShown
              : html`<button
                  class="plain"
                  @click=${() => emit(host, 'muster-filter', { page: pages })}
                >
                  ${toLast}
                </button>`
          }`)
        : nothing
    }
  `;
}

/** @param {Muster.SetAside[]} setAside  @returns {string} “1 set aside: no id” */
function reasons(setAside) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const { aside, reasons: sentences } = aroundWords;
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
