import { html, LitElement, nothing } from 'lit';
import { afterPaint } from './after-paint.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { notice } from './styles/notice.js';
import { sorting } from './styles/sort.js';
import { surfaces } from './styles/surfaces.js';
import { table } from './styles/table.js';
import { usersLayout } from './styles/users.js';
import { usersColumns } from './styles/users-table.js';
import { SHOWN } from './users/columns.js';
import { head, side } from './users/frame.js';
import { loadsAbove } from './users/loads-above.js';
import { pager } from './users/pager.js';
import { NOBODY } from './users/selection.js';
import { skeleton } from './users/skeleton.js';
import { usersTable } from './users/table.js';
import { words } from './words/words.js';

/**
 * @typedef {import('./users/types.js').Query} Query
 * @typedef {import('./users/types.js').Listing} Listing
 * @typedef {import('./users/types.js').Read} Read
 * @typedef {import('./users/types.js').Known} Known
 */

/**
 * The list of users, a page at a time. Emits `muster-filter` with the changed part of the query
 * (and `typing` while a text is being typed), `muster-open`, `muster-retry`, and
 * `muster-selection` with who is selected.
 */
export class MusterUsers extends LitElement {
  static styles = [base, controls, surfaces, notice, table, sorting, usersLayout, usersColumns];
  static properties = {
    listing: { attribute: false },
    query: { attribute: false },
    typing: { attribute: false },
    read: { attribute: false },
    facets: { attribute: false },
    choices: { attribute: false },
    known: { attribute: false },
    waits: { attribute: false },
    views: { attribute: false },
    absent: { attribute: false },
    dense: { attribute: false },
    selection: { attribute: false },
    busy: { attribute: false },
    problem: { attribute: false },
    setAside: { attribute: false },
    source: { attribute: false },
    at: { attribute: false },
    waiting: { attribute: false },
    sheet: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Listing | null} the newest one, kept while a newer one loads or fails */
    this.listing = null;
    /** @type {Query} */
    this.query = { q: '', filter: '', sort: '', page: 1, size: 50, columns: null };
    /** Whether the query is being typed: what is said about it then covers, and moves nothing. */
    this.typing = false;
    /** @type {Read} */
    this.read = { terms: [], words: '', faults: [] };
    /** @type {Record<string, Muster.FacetValue[]> | null} null while there is nothing to count over */
    this.facets = null;
    /** @type {Record<string, string[]>} values of open lists that are known beforehand, by key */
    this.choices = {};
    /** @type {Known} */
    this.known = { state: 'server', users: 0, total: null, asks: false, small: true };
    /** @type {Muster.Term[]} what the server cannot be asked */
    this.waits = [];
    /** @type {import('./chips.js').ReadyView[]} */
    this.views = [];
    /** @type {string[]} columns that apply to nobody: they are shown only when they are chosen */
    this.absent = [];
    this.dense = false;
    this.selection = NOBODY;
    /** @type {number | null} who was ticked last */
    this.last = null;
    this.busy = false;
    /** @type {Muster.Problem | null} */
    this.problem = null;
    /** @type {Muster.SetAside[]} rows of this page that could not be used */
    this.setAside = [];
    /** In words. @type {() => string} */
    this.source = () => '';
    /** @type {Date | null} when the rows arrived */
    this.at = null;
    /** What is waited for before trying again. */
    this.waiting = '';
    /** @type {import('./users/printed.js').Sheet | null} what only a print says */
    this.sheet = null;
    // These come with what stands around the list.
    /** @type {import('./users/rest.js').Rest | null} */
    this.rest = null;
    /** @type {typeof import('./users/notes.js').notes | null} */
    this.notes = null;
    /** @type {typeof import('./users/picked.js').picked | null} */
    this.picked = null;
    /** @type {typeof import('./users/nothing-found.js').nothingFound | null} */
    this.nothingFound = null;
    /** The facets as they are drawn. */
    this.counted = this.facets;
    /** How many rows come at once; the others follow when those are painted. */
    this.begin = Number.POSITIVE_INFINITY;
  }

  /**
   * While a text is being typed, the rows that are in sight are drawn first; the others and the
   * counts follow.
   *
   * @param {Map<string, any>} changed
   */
  willUpdate(changed) {
    // Of those who are not here nobody knows who they are.
    if (this.known.state === 'server' && this.selection.all) this.selection = NOBODY;
    if (!this.typing) this.rest?.takeBack();
    else if (changed.has('listing')) this.rest?.putAway(changed.get('listing'), this.listing);
    if (this.drawn === Number.POSITIVE_INFINITY) this.counted = this.facets;
  }

  updated() {
    this.rest?.show();
    if (!this.listing || this.begin === Number.POSITIVE_INFINITY) return;
    afterPaint(() => this.follow());
  }

  follow() {
    this.begin = Number.POSITIVE_INFINITY;
    this.requestUpdate();
  }

  /** How many rows are brought up to date and drawn. */
  get drawn() {
    return this.rest && this.rest.drawn < this.begin ? this.rest.drawn : this.begin;
  }

  get search() {
    return /** @type {import('./search.js').MusterSearch | null} */ (
      this.renderRoot.querySelector('muster-search')
    );
  }

  /** The columns on screen. */
  get columns() {
    if (this.query.columns) return this.query.columns;
    const { absent } = this;
    return absent.length === 0 ? SHOWN : SHOWN.filter((column) => !absent.includes(column));
  }

  /** Whether fewer are listed than there are. */
  get filtered() {
    return this.read.terms.length > 0 || this.read.words !== '';
  }

  render() {
    const above = loadsAbove(this.known);
    return html`
      <h1 class="hidden" tabindex="-1">${words.users.title}</h1>
      ${this.sheet?.head} ${head(this)}
      <div class="columns">
        ${side(this)}
        <div class="stack" part="list">
          ${above ? html`<div class="load"><slot name="load"></slot></div>` : nothing}
          <muster-problem
            ?hidden=${!this.problem}
            .problem=${this.problem}
            ?kept=${this.listing !== null}
            retriable
          ></muster-problem>
          ${this.waiting ? html`<p class="notice">${this.waiting}</p>` : nothing}
          ${this.notes?.(this)} ${this.#list()}
          ${above ? nothing : html`<slot name="load"></slot>`}
        </div>
      </div>
      ${this.sheet?.foot}
    `;
  }

  #list() {
    const { listing, busy, query } = this;
    if (!listing) return busy ? skeleton(query.size) : nothing;
    return html`
      <div class="panel list" aria-busy=${busy ? 'true' : 'false'}>
        ${busy ? html`<div class="working"></div>` : nothing}
        ${listing.rows.length > 0 ? usersTable(this, listing) : this.nothingFound?.(this, listing)}
        ${listing.total !== 0 ? pager(this, listing) : nothing} ${this.picked?.(this, listing)}
      </div>
    `;
  }
}
