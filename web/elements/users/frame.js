import { html, nothing } from 'lit';
import { closeButton } from '../close.js';
import { words } from '../words/words.js';
import { countOf } from './selection.js';

/** The server is asked after a pause in typing; what is here is searched with every letter. */
const PAUSE = 250;

/**
 * Over the list: what is searched and filtered for, and what of that makes no sense.
 *
 * @param {import('../users.js').MusterUsers} host
 */
export function head(host) {
  const { filters, search, searchHint } = words.users;
  const { query, read, known } = host;
  return html`<div class="head">
      <div class="tools">
        <muster-search
          .text=${query.q}
          .label=${search}
          .hint=${searchHint}
          .key=${'/'}
          .pause=${known.state === 'server' ? PAUSE : 0}
        ></muster-search>
        <button class="sheet-button" popovertarget="facets">
          ${filters}${
            read.terms.length > 0
              ? html`<span class="chip strong numbers">${read.terms.length}</span>`
              : nothing
          }
        </button>
        <muster-export
          .counts=${counts(host)}
          .filtered=${host.filtered}
          .state=${known.state}
        ></muster-export>
        <muster-go-to></muster-go-to>
      </div>
      <muster-faults class=${host.typing ? 'over' : ''} .faults=${read.faults}></muster-faults>
    </div>
    <muster-chips
      class=${query.filter ? 'narrowed filtered' : query.q ? 'narrowed' : ''}
      .terms=${read.terms}
      .waits=${host.waits}
      .words=${read.words !== ''}
      .views=${host.views}
    ></muster-chips>`;
}

/**
 * @param {import('../users.js').MusterUsers} host
 * @returns {import('../export.js').Counts} of users that can be taken along
 */
const counts = ({ listing, known, selection }) => ({
  all: known.state === 'server' ? null : (listing?.total ?? null),
  page: listing?.rows.length ?? 0,
  selected: countOf(selection, listing?.total ?? 0),
});

/** @param {import('../users.js').MusterUsers} host  Beside the list, or in a sheet over it. */
export const side = ({ counted, choices, read, known, listing }) => html`<aside
  id="facets"
  popover
  class="panel"
  aria-label=${words.users.filters}
>
  <muster-facets
    .facets=${counted}
    .choices=${choices}
    .terms=${read.terms}
    .users=${known.users}
    .waits=${known.state === 'server' && known.asks}
  ></muster-facets>
  ${closeButton('facets', listing?.total ? words.users.show(listing.total) : undefined)}
</aside>`;
