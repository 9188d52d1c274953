import { html, LitElement } from 'lit';
import { closeButton } from './close.js';
import { emit } from './emit.js';
import { sheets } from './sheets.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { sheet } from './styles/sheet.js';
import { aroundWords } from './words/around.js';

/** Opens one user by the exact e-mail address or by id. Emits `muster-open` with what was typed. */
export class MusterGoTo extends LitElement {
  static styles = [base, controls, sheet];

  constructor() {
    super();
    sheets(this);
  }

  render() {
    const { open, label, hint, go } = aroundWords.goTo;
    return html`<button popovertarget="form">${open}</button>
      <form id="form" popover class="sheet" @submit=${this.#submit} @toggle=${this.#toggled}>
        <div class="field">
          <label for="user">${label}</label>
          <input
            id="user"
            name="user"
            required
            autocomplete="off"
            spellcheck="false"
            inputmode="email"
          />
        </div>
        <p class="quiet small">${hint}</p>
        <button class="main">${go}</button>
        ${closeButton('form')}
      </form>`;
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    if (newState === 'open') this.renderRoot.querySelector('input')?.focus();
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const text = String(new FormData(form).get('user')).trim();
    if (text === '') return;
    form.hidePopover();
    emit(this, 'muster-open', text);
  }
}
