import { html, nothing } from 'lit';

/**
 * What a print says beside the rows: of what it is, and what it is worth.
 *
 * @typedef {{ asked: string, certificate: string }} Sheet
 */

/** @param {Sheet | null} sheet */
export const printedHead = (sheet) =>
  sheet ? html`<p class="printed">${sheet.asked}</p>` : nothing;

/** @param {Sheet | null} sheet */
export const printedFoot = (sheet) =>
  sheet ? html`<p class="printed foot">${sheet.certificate}</p>` : nothing;
