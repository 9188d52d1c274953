import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from './emit.js';
import { manyActs } from './many/acts.js';
import { chooser } from './many/chooser.js';
import { filesOf } from './many/folder.js';
import { manyRow } from './many/row.js';
import { groupOf, groups, standingOf } from './many/standing.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { manyLayout } from './styles/many.js';
import { notice } from './styles/notice.js';
import { progressBar } from './styles/progress.js';
import { surfaces } from './styles/surfaces.js';
import { uploadLayout } from './styles/upload.js';
import { dropZone } from './upload/drop-zone.js';
import { keepFocusAround, removedLine } from './upload/removed.js';
import { manyWords } from './words/many.js';
import { words } from './words/words.js';

/** So many rows are made at once; the others follow, so that the page stays alive. */
const AT_ONCE = 25;

/**
 * Files for many users, to be looked through before they are sent. Emits `muster-upload` with
 * `{ act, … }`, as one user’s uploads do; further acts are `choose`, `seek`, `stop`, `save`, `close`.
 */
export class MusterMany extends LitElement {
  static styles = [base, controls, progressBar, surfaces, notice, uploadLayout, manyLayout];
  static properties = {
    form: { attribute: false },
    maxBytes: { attribute: false },
    items: { attribute: false },
    removed: { attribute: false },
    known: { attribute: false },
    stopped: { attribute: false },
    over: { state: true },
    made: { state: true },
  };

  constructor() {
    super();
    /** @type {{ types: string[], extensions: string[] }} */
    this.form = { types: [], extensions: [] };
    this.maxBytes = 0;
    /** @type {Muster.UploadItem[]} */
    this.items = [];
    /** @type {Muster.UploadItem[]} files that were removed from these last */
    this.removed = [];
    /** @type {keyof typeof manyWords.known} how much of the directory is here */
    this.known = 'server';
    /** Whether the files that were left were not sent, because of how one ended. */
    this.stopped = false;
    /** Whether files hover over the page. */
    this.over = false;
    /** How many rows are made. */
    this.made = AT_ONCE;
    /** Whether the date of all files is typed half. */
    this.halfDate = false;
    keepFocusAround(this);
    this.zone = dropZone(this, (files) => this.tell('add', { files }), filesOf);
  }

  connectedCallback() {
    super.connectedCallback();
    this.zone.listen();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.zone.stop();
  }

  /** @param {string} act  @param {object} [what] */
  tell(act, what = {}) {
    emit(this, 'muster-upload', { act, ...what });
  }

  updated() {
    if (this.items.length === 0) this.made = AT_ONCE;
    else if (this.made < this.items.length) {
      setTimeout(() => {
        this.made += AT_ONCE;
      });
    }
  }

  render() {
    const { items, known } = this;
    const { title, text, back } = manyWords;
    const standing = standingOf(items);
    return html`<section class="panel padded stack ${this.over ? 'over' : ''}" aria-labelledby="title">
      <div class="head line">
        <h1 id="title" tabindex="-1">${title}</h1>
        <button type="button" @click=${() => this.tell('close')}>${back}</button>
      </div>
      <p class="quiet reading">${text}</p>
      ${chooser(this)}
      ${manyWords.known[known] ? html`<p class="note">${manyWords.known[known]}</p>` : nothing}
      ${removedLine(this, this.removed)}
      ${items.length > 0 ? this.#review(standing) : nothing}
    </section>`;
  }

  /** @param {import('./many/standing.js').Standing} standing */
  #review(standing) {
    let left = this.made;
    return html`<form novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      ${manyActs(this, standing)}
      <div class="item heads quiet small" aria-hidden="true">
        ${manyWords.columns.map((title) => html`<span>${title}</span>`)}
      </div>
      ${groups.map((group) => {
        const members = this.items.filter((item) => groupOf(item) === group);
        const made = members.slice(0, Math.max(0, left));
        left -= members.length;
        return members.length === 0
          ? nothing
          : html`<section aria-labelledby=${group}>
            <h2 id=${group}>${manyWords.groups[group]}
              <span class="quiet numbers">${members.length}</span></h2>
            <ul>
              ${repeat(
                made,
                ({ key }) => key,
                (item) =>
                  html`<li>
                    ${guard([item, this.form, this.maxBytes, words.app.lang], () =>
                      manyRow(this, item, this.form.types, this.maxBytes),
                    )}
                  </li>`,
              )}
            </ul>
          </section>`;
      })}
    </form>`;
  }
}
