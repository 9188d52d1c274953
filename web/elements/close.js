import { html } from 'lit';
import { words } from './words/words.js';

/** @param {string} id  Closes a sheet, also where it leaves nothing beside it to touch. */
export const closeButton = (id) => html`<button
  type="button"
  class="close"
  popovertarget=${id}
  popovertargetaction="hide"
>
  ${words.app.close}
</button>`;
