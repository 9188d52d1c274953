import { html, LitElement } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { reportLayout } from './styles/report.js';
import { contractWords } from './words/contract.js';

/**
 * Saves the findings that are listed. Emits `muster-report` with the format, and whether examples
 * may be in it.
 */
export class MusterReport extends LitElement {
  static styles = [base, controls, reportLayout];
  static properties = {
    count: { attribute: false },
    filtered: { attribute: false },
    examples: { state: true },
  };

  constructor() {
    super();
    /** How many findings are listed. */
    this.count = 0;
    /** Whether there are more. */
    this.filtered = false;
    this.examples = false;
  }

  render() {
    const { title, formats, examples, without, withThem } = contractWords.report;
    const { count } = this;
    return html`<div class="report">
      <h2>${title(count, this.filtered)}</h2>
      <p class="line">
        ${Object.entries(formats).map(
          ([format, name]) => html`<button
            ?disabled=${count === 0}
            @click=${() => emit(this, 'muster-report', { format, examples: this.examples })}
          >
            ${name}
          </button>`,
        )}
        <label class="line">
          <input
            type="checkbox"
            .checked=${this.examples}
            @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => {
              this.examples = event.target.checked;
            }}
          />
          ${examples}
        </label>
      </p>
      <p class="quiet small">${this.examples ? withThem : without}</p>
    </div>`;
  }
}
