import { html } from 'lit';
import { words } from './words/words.js';

/**
 * Closes a sheet, also where it leaves nothing beside it to touch.
 *
 * @param {string} id  of the sheet
 * @param {string} [text]
 */
export const closeButton = (id, text = words.app.close) => html`<button
  type="button"
  class="close"
  popovertarget=${id}
  popovertargetaction="hide"
>
  ${text}
</button>`;
