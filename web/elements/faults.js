import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { cut } from './format/cut.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { faultsLayout } from './styles/faults.js';
import { filterWords } from './words/filters.js';

/**
 * The parts of a query that make no sense, each with its place and what would make sense there.
 * Emits `muster-mend` with a fault and the value to put in its place.
 */
export class MusterFaults extends LitElement {
  static styles = [base, controls, faultsLayout];
  static properties = { faults: { attribute: false } };

  constructor() {
    super();
    /** @type {Muster.QueryFault[]} */
    this.faults = [];
  }

  render() {
    if (this.faults.length === 0) return nothing;
    return html`<ul>${this.faults.map((fault) => this.#line(fault))}</ul>`;
  }

  /** @param {Muster.QueryFault} fault */
  #line(fault) {
    const { fault: say, at, known, put } = filterWords;
    return html`<li>
      <span
        ><strong><bdi>${cut(fault.token)}</bdi></strong> ${at[fault.in](fault.position + 1)}
        ${say(fault)}</span
      >
      ${
        fault.known.length > 0
          ? html`<span class="line">
              <span class="quiet">${known}</span>
              ${fault.known.map(
                (value) => html`<button
                  class="plain"
                  title=${put(value)}
                  @click=${() => emit(this, 'muster-mend', { fault, value })}
                >${value}</button>`,
              )}
            </span>`
          : nothing
      }
    </li>`;
  }
}
