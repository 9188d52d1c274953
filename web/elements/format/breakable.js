import { html } from 'lit';

/**
 * @param {string} text an address or a pointer
 * @returns {import('lit').TemplateResult[]} it may break after @ and / before it breaks elsewhere
 */
export const breakable = (text) => text.split(/(?<=[@/])/).map((part) => html`${part}<wbr />`);
