import { html, LitElement, nothing } from 'lit';
import { time } from './format/date.js';
import { findingLines, findingSign } from './format/finding.js';
import { marksOf } from './format/marks.js';
import { findingsHref } from './links.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { departures } from './styles/departures.js';
import { notice } from './styles/notice.js';
import { surfaces } from './styles/surfaces.js';
import { userLayout } from './styles/user.js';
import { checkSentence } from './user/checks.js';
import { fieldTree } from './user/field-tree.js';
import { header } from './user/header.js';
import { identities } from './user/identities.js';
import { panels } from './user/panels.js';
import { rawJson } from './user/raw.js';
import { recordsOf } from './user/read.js';
import { findingsWords } from './words/findings.js';
import { userWords } from './words/user.js';
import { words } from './words/words.js';

/** One user. The documents stand in its slot. Emits `muster-retry`. */
export class MusterUser extends LitElement {
  static styles = [base, controls, surfaces, notice, departures, userLayout];
  static properties = {
    user: { attribute: false },
    findings: { attribute: false },
    operation: { attribute: false },
    busy: { attribute: false },
    problem: { attribute: false },
    waiting: { attribute: false },
    back: { attribute: false },
    source: { attribute: false },
    at: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('./user/read.js').Fields | null} the user as the API sent it, checked */
    this.user = null;
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
    this.source = '';
    /** @type {Date | null} when the user arrived */
    this.at = null;
  }

  render() {
    const { user, busy } = this;
    const marks = marksOf(this.findings);
    return html`
      <p class="back">
        <a href=${this.back}>‹ ${userWords.back}</a>
        <span class="quiet small numbers"
          >${user && this.at ? words.app.asOf(this.source, time(this.at)) : nothing}</span
        >
      </p>
      ${user ? nothing : html`<h1 class="hidden" tabindex="-1">${words.app.titles.user}</h1>`}
      <div class="stack">
        <muster-problem
          ?hidden=${!this.problem}
          .problem=${this.problem}
          ?kept=${user !== null}
          retriable
        ></muster-problem>
        ${this.waiting ? html`<p class="notice">${this.waiting}</p>` : nothing}
        ${user ? html`${header(user, marks)} ${this.#departures(marks)} ${panels(user, marks)}` : nothing}
        ${!user && busy ? this.#skeleton() : nothing}
        <slot></slot>
        ${
          user
            ? html`${identities(user, marks)} ${this.#checks(user, marks)} ${this.#everything(user, marks)}`
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
      <div class="panels">${[1, 2, 3, 4].map(() => html`<div class="panel answer bar"></div>`)}</div>
    </div>`;
  }

  /**
   * @param {import('./user/read.js').Fields} user
   * @param {import('./format/marks.js').Marks} marks
   */
  #checks(user, marks) {
    const checks = recordsOf(user.backgroundChecks);
    if (checks.length === 0) return nothing;
    return html`<section class="panel">
      <div class="title"><h2>${userWords.checksTitle}</h2></div>
      ${checks.map(
        (one, at) => html`<details class="row">
          <summary>
            <span class="whole">
              ${checkSentence(one)} ${findingSign(marks.within(`/backgroundChecks/${at}`))}
            </span>
          </summary>
          <div class="inside">${fieldTree(one, marks, `/backgroundChecks/${at}`)}</div>
        </details>`,
      )}
    </section>`;
  }

  /**
   * @param {import('./user/read.js').Fields} user
   * @param {import('./format/marks.js').Marks} marks
   */
  #everything(user, marks) {
    return html`<section class="panel">
      <details class="row">
        <summary>
          <span class="whole">${userWords.fields.title} ${findingSign(this.findings)}</span>
        </summary>
        <div class="inside">${findingLines(marks.at(''))} ${fieldTree(user, marks)}</div>
      </details>
      <details class="row">
        <summary><span class="whole">${userWords.raw}</span></summary>
        <div class="inside"><pre tabindex="0">${rawJson(user, marks)}</pre></div>
      </details>
    </section>`;
  }
}
