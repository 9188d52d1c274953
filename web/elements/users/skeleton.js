import { html } from 'lit';
import { words } from '../words/words.js';

/** @param {number} rows  Grey lines where the rows will be, of their size. */
export const skeleton = (rows) => html`<div class="panel list skeleton" aria-busy="true">
  <span class="hidden">${words.app.loading}</span>
  <div class="bar caption"></div>
  ${Array.from(
    { length: rows },
    () => html`<div class="ghost"><div class="bar"></div><div class="bar short"></div></div>`,
  )}
</div>`;
