import { html, LitElement, nothing } from 'lit';
import { documentsList } from './all-documents/list.js';
import { closeButton } from './close.js';
import { emit } from './emit.js';
import { keepFocus } from './keep-focus.js';
import { sheets } from './sheets.js';
import { allDocumentsLayout } from './styles/all-documents.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { listPrint } from './styles/list-print.js';
import { sorting } from './styles/sort.js';
import { surfaces } from './styles/surfaces.js';
import { table } from './styles/table.js';
import { usersLayout } from './styles/users.js';
import { loadsAbove } from './users/loads-above.js';
import { skeleton } from './users/skeleton.js';
import { isComing, NOTHING, notHere } from './whole.js';
import { allDocumentsWords } from './words/all-documents.js';

/**
 * @typedef {{ q: string, filter: string, sort: string, page: number, size: number }} Query
 */

/** What the documents can be narrowed by at the side. */
const FACETS = ['doc', 'renewal'];
/** What is said beneath them is about users. */
const NO_NOTES = {};

/** What there is to read while there is no list. */
const UNREAD = { terms: [], words: '', faults: [] };

/** @param {Muster.DocumentsView} listing  None is no type of a document, unless it is asked for. */
const counts = ({ facets }) => ({
  ...facets,
  doc: facets.doc.filter(({ value }) => value !== 'none'),
});

/**
 * The documents of everybody, a page at a time. Emits `muster-filter` with the changed part of the
 * query and `muster-many` to upload for many users; the choices of filters come from the elements
 * within.
 */
export class MusterAllDocuments extends LitElement {
  static styles = [
    base,
    controls,
    surfaces,
    table,
    sorting,
    usersLayout,
    allDocumentsLayout,
    listPrint,
  ];
  static properties = {
    listing: { attribute: false },
    query: { attribute: false },
    whole: { attribute: false },
    choices: { attribute: false },
    many: { attribute: false },
    unsent: { attribute: false },
  };

  constructor() {
    super();
    sheets(this);
    keepFocus(this);
    /** @type {Muster.DocumentsView | null} */
    this.listing = null;
    /** @type {Query} */
    this.query = { q: '', filter: '', sort: '', page: 1, size: 50 };
    this.whole = NOTHING;
    /** @type {Record<string, string[]>} values of open lists that are known beforehand, by key */
    this.choices = {};
    /** @type {'no' | 'closed' | 'open'} whether files for many users may be uploaded, or are */
    this.many = 'no';
    /** How many of these files wait. */
    this.unsent = 0;
  }

  render() {
    const { listing, whole } = this;
    if (this.many === 'open') {
      return html`<div class="stack">
        <slot name="load"></slot>
        ${whole.problem ? notHere(whole) : nothing}
        <slot name="many"></slot>
      </div>`;
    }
    const isHere = listing !== null && whole.known.state !== 'server';
    if (!isHere && !isComing(whole)) {
      return html`<div class="stack">
        <h1 tabindex="-1">${allDocumentsWords.title}</h1>
        <slot name="load"></slot>
        ${notHere(whole)} ${this.#manyButton()}
      </div>`;
    }
    const above = loadsAbove(whole.known);
    const { query } = this;
    const { terms, words: text, faults } = listing ?? UNREAD;
    return html`
      <h1 class="hidden" tabindex="-1">${allDocumentsWords.title}</h1>
      ${this.#tools(terms.length)}
      <muster-faults .faults=${faults}></muster-faults>
      <muster-chips
        class=${query.q || query.filter ? 'narrowed' : ''}
        .terms=${terms}
        .words=${text !== ''}
      ></muster-chips>
      <div class="columns">
        <aside id="facets" popover class="panel" aria-label=${allDocumentsWords.filters}>
          <muster-facets
            .keys=${FACETS}
            .notes=${NO_NOTES}
            .facets=${isHere ? counts(listing) : null}
            .choices=${this.choices}
            .terms=${terms}
            .users=${whole.known.users}
          ></muster-facets>
          ${closeButton('facets')}
        </aside>
        <div class="stack" part="list">
          ${above ? html`<slot name="load"></slot>` : nothing}
          ${isHere ? documentsList(this, listing) : skeleton(query.size)}
          ${above ? nothing : html`<slot name="load"></slot>`}
        </div>
      </div>
    `;
  }

  /** @param {number} terms  how many are in effect */
  #tools(terms) {
    const { filters, search, searchHint } = allDocumentsWords;
    return html`<div class="tools">
      <muster-search
        .text=${this.query.q}
        .label=${search}
        .hint=${searchHint}
        .key=${'/'}
        .pause=${0}
      ></muster-search>
      <button class="sheet-button" popovertarget="facets">
        ${filters}${terms > 0 ? html`<span class="chip strong numbers">${terms}</span>` : nothing}
      </button>
      ${this.#manyButton()}
    </div>`;
  }

  #manyButton() {
    if (this.many === 'no') return nothing;
    const { many, manyWaiting } = allDocumentsWords;
    return html`<button class="many" @click=${() => emit(this, 'muster-many')}>
      ${many}${this.unsent > 0 ? html` <span class="chip strong numbers">${manyWaiting(this.unsent)}</span>` : nothing}
    </button>`;
  }
}
