import { html, LitElement, nothing } from 'lit';
import { time } from './format/date.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { notice } from './styles/notice.js';
import { surfaces } from './styles/surfaces.js';
import { userLayout } from './styles/user.js';
import { checkSentence } from './user/checks.js';
import { fieldTree } from './user/field-tree.js';
import { header } from './user/header.js';
import { identities } from './user/identities.js';
import { panels } from './user/panels.js';
import { recordsOf } from './user/read.js';
import { userWords } from './words/user.js';
import { words } from './words/words.js';

/** One user. The documents stand in its slot. Emits `muster-retry`. */
export class MusterUser extends LitElement {
  static styles = [base, controls, surfaces, notice, userLayout];
  static properties = {
    user: { attribute: false },
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
        ${user ? html`${header(user)} ${panels(user)}` : busy ? this.#skeleton() : nothing}
        <slot></slot>
        ${user ? html`${identities(user)} ${this.#checks(user)} ${this.#everything(user)}` : nothing}
      </div>
    `;
  }

  #skeleton() {
    return html`<div class="ghosts" aria-busy="true">
      <span class="hidden">${userWords.loading}</span>
      <div class="bar tall"></div>
      <div class="panels">${[1, 2, 3, 4].map(() => html`<div class="panel answer bar"></div>`)}</div>
    </div>`;
  }

  /** @param {import('./user/read.js').Fields} user */
  #checks(user) {
    const checks = recordsOf(user.backgroundChecks);
    if (checks.length === 0) return nothing;
    return html`<section class="panel">
      <div class="title"><h2>${userWords.checksTitle}</h2></div>
      ${checks.map(
        (one) => html`<details class="row">
          <summary><span class="whole">${checkSentence(one)}</span></summary>
          <div class="inside">${fieldTree(one)}</div>
        </details>`,
      )}
    </section>`;
  }

  /** @param {import('./user/read.js').Fields} user */
  #everything(user) {
    return html`<section class="panel">
      <details class="row">
        <summary><span class="whole">${userWords.fields.title}</span></summary>
        <div class="inside">${fieldTree(user)}</div>
      </details>
      <details class="row">
        <summary><span class="whole">${userWords.raw}</span></summary>
        <div class="inside"><pre tabindex="0">${JSON.stringify(user, null, 2)}</pre></div>
      </details>
    </section>`;
  }
}
