import { html, LitElement, nothing } from 'lit';
import { documentsFilter } from './documents/filter.js';
import { documentsList } from './documents/list.js';
import { emit } from './emit.js';
import { keepFocus } from './keep-focus.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { documentsLayout } from './styles/documents.js';
import { notice } from './styles/notice.js';
import { surfaces } from './styles/surfaces.js';
import { wideTable } from './styles/table.js';
import { aroundWords } from './words/around.js';
import { documentsWords } from './words/documents.js';

/**
 * @typedef {{ pointer: string, id: Muster.DocumentId, name: string, type: string, renewalDate: string,
 *   createdAt: string }} Document  `pointer`: its place in the answer
 * @typedef {{ q: string, type: string, page: number, size: number }} DocumentQuery
 */

/**
 * The documents of one user. Emits `muster-filter`, `muster-download`, `muster-delete`,
 * `muster-view`, `muster-view-close`, `muster-upload` and `muster-retry`.
 */
export class MusterDocuments extends LitElement {
  static styles = [base, controls, surfaces, notice, wideTable, documentsLayout];
  static properties = {
    documents: { attribute: false },
    findings: { attribute: false },
    owner: { attribute: false },
    query: { attribute: false },
    types: { attribute: false },
    form: { attribute: false },
    maxBytes: { attribute: false },
    mode: { attribute: true },
    busy: { attribute: false },
    problem: { attribute: false },
    setAside: { attribute: false },
    repeated: { attribute: false },
    source: { attribute: false },
    at: { attribute: false },
    uploads: { attribute: false },
    removed: { attribute: false },
    preview: { attribute: false },
    fetching: { attribute: false },
    done: { attribute: false },
    asked: { state: true },
  };

  constructor() {
    super();
    /** @type {Document[] | null} */
    this.documents = null;
    /** @type {Muster.PlacedFinding[]} what departs from the contract in that answer */
    this.findings = [];
    /** Whose documents these are, in words. */
    this.owner = '';
    /** @type {DocumentQuery} */
    this.query = { q: '', type: '', page: 1, size: 20 };
    /** @type {string[]} types that can be filtered by */
    this.types = [];
    /** @type {{ types: string[], extensions: string[] }} what an upload may be */
    this.form = { types: [], extensions: [] };
    this.maxBytes = 0;
    /** @type {'read-only' | 'read-write'} */
    this.mode = 'read-only';
    this.busy = false;
    /** @type {Muster.Problem | null} */
    this.problem = null;
    /** How many documents of the page could not be used. */
    this.setAside = 0;
    /** Whether the server sent the page before again. */
    this.repeated = false;
    /** In words. @type {() => string} */
    this.source = () => '';
    /** @type {Date | null} when the list arrived */
    this.at = null;
    /** @type {Muster.UploadItem[]} files on their way */
    this.uploads = [];
    /** @type {Muster.UploadItem[]} files that were removed from these last */
    this.removed = [];
    /** @type {import('./preview.js').Preview | null} what is looked at */
    this.preview = null;
    /** @type {Document | null} whose file that is */
    this.viewed = null;
    /** @type {number | null} the document that is being downloaded */
    this.fetching = null;
    /** What was done last, in words. */
    this.done = '';
    /** @type {Document | null} the document whose deletion is asked about */
    this.asked = null;
    keepFocus(this);
  }

  render() {
    const { title } = documentsWords;
    return html`<section class="panel" aria-busy=${this.busy ? 'true' : 'false'}>
      <div class="title">
        <h2>${title}</h2>
        ${documentsFilter(this, this.query, this.types)}
      </div>
      ${
        this.mode === 'read-write'
          ? html`<muster-upload
            .form=${this.form}
            .maxBytes=${this.maxBytes}
            .items=${this.uploads}
            .removed=${this.removed}
          ></muster-upload>`
          : nothing
      }
      <muster-problem
        ?hidden=${!this.problem}
        .problem=${this.problem}
        ?kept=${this.documents !== null}
        retriable
      ></muster-problem>
      ${
        this.setAside > 0
          ? html`<p class="repeated quiet">
            ${documentsWords.setAside(this.setAside)} <a href="#/contract">${aroundWords.findings}</a>
          </p>`
          : nothing
      }
      ${this.done ? html`<p class="repeated">${this.done}</p>` : nothing}
      ${this.repeated ? html`<p class="repeated quiet">${documentsWords.repeated}</p>` : nothing}
      ${documentsList(this, (document) => {
        // Of its own, so that it is asked about again where the answer is still on its way.
        this.asked = { ...document };
      })}
      <muster-delete
        .document=${this.asked}
        .owner=${this.owner}
        @close=${() => {
          this.asked = null;
        }}
      ></muster-delete>
      <muster-preview
        .preview=${this.preview}
        @close=${() => emit(this, 'muster-view-close')}
        @muster-save=${() => emit(this, 'muster-download', this.viewed)}
      ></muster-preview>
    </section>`;
  }
}
