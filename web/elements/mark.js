import { html, LitElement, nothing } from 'lit';
import { findingLines, findingSentence, signOf } from './format/finding.js';
import { base } from './styles/base.js';
import { markLayout } from './styles/mark.js';
import { surfaces } from './styles/surfaces.js';

/** A small sign beside a value that departs from the contract; it opens to the findings. */
export class MusterMark extends LitElement {
  static styles = [base, surfaces, markLayout];
  static properties = { findings: { attribute: false } };

  constructor() {
    super();
    /** @type {Muster.Finding[]} */
    this.findings = [];
  }

  render() {
    const look = signOf(this.findings);
    if (!look) return nothing;
    const sentences = this.findings.map(findingSentence).join('; ');
    return html`<button
        class=${look.tone}
        popovertarget="sentences"
        aria-label=${sentences}
        title=${sentences}
      ><span aria-hidden="true">${look.sign}</span></button>
      <div id="sentences" popover>${findingLines(this.findings)}</div>`;
  }
}
