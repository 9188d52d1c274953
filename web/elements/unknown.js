import { html, LitElement } from 'lit';
import { base } from './styles/base.js';
import { surfaces } from './styles/surfaces.js';
import { unknownWords } from './words/unknown.js';

/** Says that an address leads nowhere. */
export class MusterUnknown extends LitElement {
  static styles = [base, surfaces];
  static properties = { path: { attribute: false } };

  constructor() {
    super();
    this.path = '';
  }

  render() {
    const { title, text, link } = unknownWords;
    return html`<div class="panel empty">
      <h1 tabindex="-1">${title}</h1>
      <p class="quiet">${text(this.path)}</p>
      <p class="line"><a href="#/users">${link}</a></p>
    </div>`;
  }
}
