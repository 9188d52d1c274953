import { html } from 'lit';

/**
 * What a print says beside the rows: of what it is, and what it is worth.
 *
 * @typedef {ReturnType<typeof printed>} Sheet
 *
 * @param {{ asked: string, certificate: string }} sheet
 */
export const printed = ({ asked, certificate }) => ({
  head: html`<p class="printed">${asked}</p>`,
  foot: html`<p class="printed foot">${certificate}</p>`,
});
