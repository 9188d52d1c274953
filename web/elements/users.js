import { html, LitElement, nothing } from 'lit';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { notice } from './styles/notice.js';
import { surfaces } from './styles/surfaces.js';
import { table } from './styles/table.js';
import { usersLayout } from './styles/users.js';
import { usersColumns } from './styles/users-table.js';
import { chips } from './users/chips.js';
import { notes } from './users/notes.js';
import { nothingFound } from './users/nothing-found.js';
import { pager } from './users/pager.js';
import { skeleton } from './users/skeleton.js';
import { usersTable } from './users/table.js';
import { words } from './words/words.js';

/** @typedef {{ q: string, roles: string[], notRoles: string[], page: number, size: number }} Query */

/**
 * The list of users, a page at a time. Emits `muster-filter` with the changed part of the query
 * (and `typing` while a text is being typed), `muster-open` and `muster-retry`.
 */
export class MusterUsers extends LitElement {
  static styles = [base, controls, surfaces, notice, table, usersLayout, usersColumns];
  static properties = {
    page: { attribute: false },
    query: { attribute: false },
    roles: { attribute: false },
    busy: { attribute: false },
    problem: { attribute: false },
    setAside: { attribute: false },
    source: { attribute: false },
    at: { attribute: false },
    waiting: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Muster.Page | null} the newest page, kept while a newer one loads or fails */
    this.page = null;
    /** @type {Query} */
    this.query = { q: '', roles: [], notRoles: [], page: 1, size: 20 };
    /** @type {string[]} roles that can be chosen */
    this.roles = [];
    this.busy = false;
    /** @type {Muster.Problem | null} */
    this.problem = null;
    /** @type {Muster.SetAside[]} rows of this page that could not be used */
    this.setAside = [];
    this.source = '';
    /** @type {Date | null} when the page arrived */
    this.at = null;
    /** What is waited for before trying again. */
    this.waiting = '';
    /** @param {KeyboardEvent} event */
    this.onKey = (event) => this.#key(event);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  render() {
    const { title, filters, search, searchHint } = words.users;
    const chosen = this.query.roles.length + this.query.notRoles.length;
    return html`
      <h1 class="hidden" tabindex="-1">${title}</h1>
      <div class="tools">
        <muster-search
          .text=${this.query.q}
          .label=${search}
          .hint=${searchHint}
          .key=${'/'}
        ></muster-search>
        <button class="sheet-button" popovertarget="facets">
          ${filters}${chosen ? html`<span class="chip strong numbers">${chosen}</span>` : nothing}
        </button>
        <muster-go-to></muster-go-to>
      </div>
      ${chips(this, this.query)}
      <div class="columns">
        <aside id="facets" popover class="panel" aria-label=${filters}>
          <muster-role-filter
            .roles=${this.roles}
            .chosen=${this.query.roles}
            .left=${this.query.notRoles}
          ></muster-role-filter>
          <button class="close" popovertarget="facets" popovertargetaction="hide">
            ${words.app.close}
          </button>
        </aside>
        <div class="stack" part="list">
          <muster-problem
            ?hidden=${!this.problem}
            .problem=${this.problem}
            ?kept=${this.page !== null}
            retriable
          ></muster-problem>
          ${this.waiting ? html`<p class="notice">${this.waiting}</p>` : nothing}
          ${notes(this, this.page, this.setAside)} ${this.#list()}
        </div>
      </div>
    `;
  }

  #list() {
    const { page, busy, query } = this;
    if (!page) return busy ? skeleton(query.size) : nothing;
    const filtered = query.q !== '' || query.roles.length + query.notRoles.length > 0;
    return html`
      <div class="panel list" aria-busy=${busy ? 'true' : 'false'}>
        ${busy ? html`<div class="working"></div>` : nothing}
        ${
          page.rows.length > 0
            ? usersTable(page, this.source, this.at)
            : nothingFound(this, filtered, page.beyondEnd)
        }
        ${page.total !== 0 ? pager(this, page, query.size) : nothing}
      </div>
    `;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('muster-search'))?.focus();
  }
}
