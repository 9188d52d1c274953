import { html, LitElement } from 'lit';
import { emit } from './emit.js';
import { areCommandsOn, turnCommands } from './hot-key.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { dialog } from './styles/dialog.js';
import { keysWords } from './words/keys.js';
import { words } from './words/words.js';

/** Lists the keys above the page. Emits `muster-commands` with whether `/` and `?` are in use, and `close`. */
export class MusterKeys extends LitElement {
  static styles = [base, controls, dialog];

  firstUpdated() {
    this.#dialog?.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #turn({ target }) {
    turnCommands(target.checked);
    emit(this, 'muster-commands', target.checked);
  }

  render() {
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'close')}>
      <h2 id="title">${words.app.keys}</h2>
      <dl>
        ${keysWords.list.map(
          ([keys, does]) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
      <label class="line">
        <input type="checkbox" .checked=${areCommandsOn()} @change=${this.#turn} />
        <span>${keysWords.use}</span>
      </label>
      <div class="line end">
        <button class="main" autofocus @click=${() => this.#dialog?.close()}>${words.app.close}</button>
      </div>
    </dialog>`;
  }
}
