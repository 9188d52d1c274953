import { html, LitElement } from 'lit';
import { base } from '../styles/base.js';
import { connectLayout } from '../styles/connect.js';
import { controls } from '../styles/controls.js';
import { progressBar } from '../styles/progress.js';
import { surfaces } from '../styles/surfaces.js';
import { connectWords } from '../words/connect.js';

/** @typedef {{ used: number, perMinute: number, held: number }} Rate  `held`: seconds to wait */

/** How many requests went out in the last minute, and how many may follow. */
export class MusterMeter extends LitElement {
  static styles = [base, controls, progressBar, surfaces, connectLayout];
  static properties = { rate: { attribute: false } };

  constructor() {
    super();
    /** @type {Rate} */
    this.rate = { used: 0, perMinute: 1, held: 0 };
  }

  render() {
    const { title, used, left, held } = connectWords.rate;
    const { rate } = this;
    const rest = Math.max(0, rate.perMinute - rate.used);
    return html`<div class="meter">
      <h3>${title}</h3>
      <progress
        max=${rate.perMinute}
        .value=${Math.min(rate.used, rate.perMinute)}
        aria-label=${title}
      ></progress>
      <p class="numbers">
        ${used(rate.used)} <span class="quiet">${left(rest, rate.perMinute)}</span>
      </p>
      <p ?hidden=${rate.held === 0} class="care">${held(rate.held)}</p>
    </div>`;
  }
}
