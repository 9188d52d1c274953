import { html, LitElement, nothing } from 'lit';
import { findingsTable } from './contract/table.js';
import { severitySigns } from './format/severity.js';
import { base } from './styles/base.js';
import { contractLayout } from './styles/contract.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { table } from './styles/table.js';
import { contractWords } from './words/contract.js';
import { words } from './words/words.js';

/** What departs from the contract, over all answers since the page was opened. */
export class MusterContract extends LitElement {
  static styles = [base, controls, surfaces, table, contractLayout];
  static properties = {
    findings: { attribute: false },
    document: { attribute: false },
    revealed: { state: true },
  };

  constructor() {
    super();
    /** @type {Muster.Findings | null} */
    this.findings = null;
    /** @type {{ title: string, version: string } | null} the contract in use */
    this.document = null;
    /** @type {ReadonlySet<string>} findings whose example is shown: it may be personal */
    this.revealed = new Set();
  }

  render() {
    const { title, intro, summary, document: against } = contractWords;
    const { findings, document } = this;
    return html`<div class="stack">
      <div>
        <h1 tabindex="-1">${title}</h1>
        <p class="quiet intro">${intro}</p>
      </div>
      ${
        findings?.answers
          ? html`<section class="panel padded">
              <p class="summary numbers">
                <strong>${summary(findings)}</strong>
                ${document ? html`<span class="quiet">${against(document.title, document.version)}</span>` : nothing}
              </p>
              ${this.#counts(findings.counts)}
            </section>
            ${this.#patterns(findings.patterns)}`
          : this.#empty(contractWords.unused)
      }
    </div>`;
  }

  /** @param {Muster.Counts} counts */
  #counts(counts) {
    return html`<ul class="counts">
      ${severitySigns.map(
        ({ severity, sign, tone }) => html`<li>
          <span class="big numbers ${counts[severity] ? tone : 'quiet'}"
            ><span aria-hidden="true">${sign}</span> ${contractWords.number(counts[severity])}</span
          >
          <span>${words.app.severities[severity]}<br /><span class="quiet small">${contractWords.meanings[severity]}</span></span>
        </li>`,
      )}
    </ul>`;
  }

  /** @param {Muster.Finding[]} patterns */
  #patterns(patterns) {
    if (patterns.length === 0) return this.#empty(contractWords.empty);
    return html`<section class="panel">
      ${findingsTable(patterns, this.revealed, (key) => {
        const revealed = new Set(this.revealed);
        if (!revealed.delete(key)) revealed.add(key);
        this.revealed = revealed;
      })}
    </section>`;
  }

  /** @param {{ title: string, text: string, link?: string }} words */
  #empty({ title, text, link }) {
    return html`<section class="panel empty">
      <h2>${title}</h2>
      <p class="quiet">${text}</p>
      ${link ? html`<p class="line"><a href="#/users">${link}</a></p>` : nothing}
    </section>`;
  }
}
