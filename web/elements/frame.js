import { html, LitElement, nothing } from 'lit';
import { balanced } from './format/balanced.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { shell } from './styles/shell.js';
import { surfaces } from './styles/surfaces.js';
import { words } from './words/words.js';

/** What is around the pages everywhere: a place for the page, which is the child, and a live region. */
export class MusterFrame extends LitElement {
  static styles = [base, controls, surfaces, shell];
  static properties = {
    route: { attribute: false },
    source: { attribute: false },
    readOnly: { attribute: false },
    findings: { attribute: false },
    announcement: { attribute: false },
    faults: { attribute: false },
    features: { attribute: false },
  };

  constructor() {
    super();
    /** The name of the page on screen. */
    this.route = '';
    /** In words. @type {() => string} */
    this.source = () => '';
    this.readOnly = false;
    /** @type {Muster.Findings | null} */
    this.findings = null;
    this.announcement = '';
    /** @type {{ name: string, value: string }[]} parts of the address that make no sense */
    this.faults = [];
    /** Names of the pages that are offered beside the users. @type {string[]} */
    this.features = [];
  }

  /** @returns {unknown} what stands above the page */
  head() {
    return nothing;
  }

  render() {
    return html`
      ${this.head()}
      <main tabindex="-1">
        ${this.#faultLine()}
        <slot></slot>
      </main>
      <div class="hidden" aria-live="polite" role="status">${this.announcement}</div>
    `;
  }

  #faultLine() {
    if (this.faults.length === 0) return nothing;
    const { title, fault } = words.app.faults;
    return html`<p class="faults">
      ${title} ${this.faults.map(({ name, value }) => fault(balanced(name), balanced(value))).join(', ')}
    </p>`;
  }
}
