import { html, LitElement, nothing } from 'lit';
import { asOf } from './format/as-of.js';
import { findingSign } from './format/finding.js';
import { marksOf } from './format/marks.js';
import { keepFocus } from './keep-focus.js';
import { findingsHref } from './links.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { departures } from './styles/departures.js';
import { notice } from './styles/notice.js';
import { surfaces } from './styles/surfaces.js';
import { userLayout } from './styles/user.js';
import { written } from './styles/written.js';
import { acts, around } from './user/acts.js';
import { checksSection } from './user/checks.js';
import { everything } from './user/everything.js';
import { header } from './user/header.js';
import { identities } from './user/identities.js';
import { panels } from './user/panels.js';
import { findingsWords } from './words/findings.js';
import { userWords } from './words/user.js';
import { words } from './words/words.js';

/**
 * One user. The documents stand in its slot. Emits `muster-retry`, `muster-print`, `muster-copy`
 * with what to copy, and `muster-beyond` with 1 or -1 for the neighbour on another page.
 */
export class MusterUser extends LitElement {
  static styles = [base, controls, surfaces, notice, written, departures, userLayout];
  static properties = {
    user: { attribute: false },
    exact: { attribute: false },
    findings: { attribute: false },
    operation: { attribute: false },
    busy: { attribute: false },
    problem: { attribute: false },
    waiting: { attribute: false },
    back: { attribute: false },
    source: { attribute: false },
    at: { attribute: false },
    around: { attribute: false },
    gaps: { attribute: false },
    filed: { attribute: false },
    copied: { attribute: false },
    notCopied: { attribute: false },
  };

  constructor() {
    super();
    keepFocus(this);
    /** @type {import('./user/read.js').Fields | null} the user as the API sent it, checked */
    this.user = null;
    /** @type {import('./user/read.js').Fields} the same with every number as it was written */
    this.exact = {};
    /** @type {Muster.PlacedFinding[]} what departs from the contract in that answer */
    this.findings = [];
    /** What was asked for the user. */
    this.operation = 'getUser';
    this.busy = false;
    /** @type {Muster.Problem | null} */
    this.problem = null;
    this.waiting = '';
    /** Where “All users” leads: the list as it was left. */
    this.back = '#/users';
    /** In words. @type {() => string} */
    this.source = () => '';
    /** @type {Date | null} when the user arrived */
    this.at = null;
    /** @type {import('./user/acts.js').Around | null} where in the list the user stands */
    this.around = null;
    /** @type {import('./user/gaps.js').Known['gaps']} what others have */
    this.gaps = null;
    /** @type {import('./documents.js').Document[] | null} all documents, where they are known */
    this.filed = null;
    /** @type {import('./user/acts.js').Copied | null} what was copied last */
    this.copied = null;
    /** Whether the browser refused it. */
    this.notCopied = false;
  }

  render() {
    const { user, busy } = this;
    const marks = marksOf(this.findings);
    return html`
      <div class="back">
        <a href=${this.back}>‹ ${userWords.back}</a>
        ${around(this, this.around)}
        <span class="quiet small numbers"
          >${user && this.at ? asOf(this.source, this.at) : nothing}</span
        >
      </div>
      ${user ? nothing : html`<h1 class=${this.problem ? 'missing' : 'hidden'} tabindex="-1">${words.app.titles.user}</h1>`}
      <div class="stack">
        <muster-problem
          ?hidden=${!this.problem}
          .problem=${this.problem}
          ?kept=${user !== null}
          retriable
        ></muster-problem>
        ${this.waiting ? html`<p class="notice">${this.waiting}</p>` : nothing}
        ${user ? html`${header(user, marks)} ${acts(this, user)} ${this.#departures(marks)} ${panels(user, marks, this)}` : nothing}
        ${!user && busy ? this.#skeleton() : nothing}
        <slot ?hidden=${!user && !this.problem}></slot>
        ${
          user
            ? html`${identities(user, marks)} ${checksSection(user, marks)} ${everything(this, this.exact, marks)}`
            : nothing
        }
      </div>
    `;
  }

  /** @param {import('./format/marks.js').Marks} marks */
  #departures(marks) {
    if (marks.places === 0) return nothing;
    return html`<p class="quiet">
      ${findingSign(this.findings)} ${findingsWords.some(marks.places)}
      <a href=${findingsHref(this.operation)}>${findingsWords.all}</a>
    </p>`;
  }

  #skeleton() {
    return html`<div class="ghosts" aria-busy="true">
      <span class="hidden">${userWords.loading}</span>
      <div class="bar tall"></div>
      <div class="panels">
        ${[1, 2, 3, 4].map(() => html`<div class="panel answer bar"></div>`)}
        <div class="panel gaps bar"></div>
      </div>
    </div>`;
  }
}
