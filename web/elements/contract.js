import { html, LitElement } from 'lit';
import { checked } from './contract/checked.js';
import { chosenFindings } from './contract/chosen.js';
import { findingsFilters } from './contract/filters.js';
import { noMatch } from './contract/no-match.js';
import { findingsTable } from './contract/table.js';
import { base } from './styles/base.js';
import { contractLayout } from './styles/contract.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { wideTable } from './styles/table.js';
import { contractWords } from './words/contract.js';

/**
 * @typedef {{ severities: Muster.Severity[], operations: Muster.OperationId[] }} FindingsQuery
 *   an empty list leaves nothing out
 */

/**
 * What departs from the contract, over all answers since the page was opened or the contract was
 * changed. Emits `muster-filter` with the whole query.
 */
export class MusterContract extends LitElement {
  static styles = [base, controls, surfaces, wideTable, contractLayout];
  static properties = {
    findings: { attribute: false },
    query: { attribute: false },
    contract: { attribute: false },
    refusal: { attribute: false },
    judging: { attribute: false },
    maxBytes: { attribute: false },
    revealed: { state: true },
  };

  constructor() {
    super();
    /** @type {Muster.Findings | null} */
    this.findings = null;
    /** @type {FindingsQuery} */
    this.query = { severities: [], operations: [] };
    /** @type {import('./contract-source.js').InUse} */
    this.contract = { title: '', version: '', file: '' };
    /** @type {import('./contract-source.js').Refused | null} */
    this.refusal = null;
    /** @type {import('./contract-source.js').Judging} */
    this.judging = { state: 'none' };
    this.maxBytes = 0;
    /** @type {ReadonlySet<string>} findings whose example is shown: it may be personal */
    this.revealed = new Set();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // Under another contract the same place may have another example.
    if (changed.has('contract')) this.revealed = new Set();
  }

  render() {
    const { title, intro, unused } = contractWords;
    const { findings } = this;
    return html`<div class="stack">
      <div>
        <h1 tabindex="-1">${title}</h1>
        <p class="quiet intro">${intro}</p>
      </div>
      <div class="heads">
        ${findings?.answers ? checked(findings) : this.#empty(unused)}
        <muster-contract-source
          .contract=${this.contract}
          .refusal=${this.refusal}
          .judging=${this.judging}
          .maxBytes=${this.maxBytes}
        ></muster-contract-source>
      </div>
      ${findings?.answers ? this.#findings(findings) : ''}
    </div>`;
  }

  /** @param {Muster.Findings} all */
  #findings({ patterns: findings, unlisted }) {
    if (findings.length === 0) return this.#empty(contractWords.empty);
    const listed = chosenFindings(findings, this.query);
    return html`<section class="panel">
      ${findingsFilters(this, findings, this.query)}
      ${
        listed.length === 0
          ? noMatch(this, findings, this.query)
          : findingsTable(listed, findings.length, this.revealed, (key) => {
              const revealed = new Set(this.revealed);
              if (!revealed.delete(key)) revealed.add(key);
              this.revealed = revealed;
            })
      }
      ${unlisted > 0 ? html`<p class="quiet">${contractWords.unlisted(unlisted)}</p>` : ''}
      <muster-report .count=${listed.length} .filtered=${listed.length < findings.length}></muster-report>
    </section>`;
  }

  /** @param {{ title: string, text: string, link?: string }} words */
  #empty({ title, text, link }) {
    return html`<section class="panel empty">
      <h2>${title}</h2>
      <p class="quiet">${text}</p>
      ${link ? html`<p class="line"><a href="#/users">${link}</a></p>` : ''}
    </section>`;
  }
}
