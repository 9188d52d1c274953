import { html, nothing } from 'lit';
import { breakable } from '../format/breakable.js';
import { moment } from '../format/date.js';
import { fill } from '../format/fill.js';
import { findingLines, findingSign } from '../format/finding.js';
import { mark } from '../format/mark.js';
import { userWords } from '../words/user.js';
import { fieldTree } from './field-tree.js';
import { connectionState, identityMfa, systemOf } from './panels.js';
import { fieldsOf, recordsOf, textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/**
 * Every account of the user; each opens to its fields.
 *
 * @param {Fields} user
 * @param {import('../format/marks.js').Marks} marks
 */
export function identities(user, marks) {
  const { title, none, count } = userWords.identities;
  const all = recordsOf(user.identities);
  return html`<section class="panel">
    <div class="title">
      <h2>${title}</h2>
      ${mark(marks.at('/identities'))}
      <span class="quiet">${all.length === 0 ? none : count(all.length)}</span>
    </div>
    ${all.map((identity, at) => identityRow(identity, marks, `/identities/${at}`))}
  </section>`;
}

/**
 * @param {Fields} identity
 * @param {import('../format/marks.js').Marks} marks
 * @param {string} pointer
 */
function identityRow(identity, marks, pointer) {
  const { workspaces, primary, fields } = userWords.identities;
  const connection = fieldsOf(identity.connection);
  const places = recordsOf(connection.workspaces);
  return html`<details class="row">
    <summary>
      <span class="system">${systemOf(identity)} ${findingSign(marks.within(pointer))}</span>
      <span class="quiet wide"><bdi>${breakable(textOf(identity.username))}</bdi></span>
      <span>${identityMfa(identity)}</span>
      <span>${connectionState(connection)}</span>
      <span class="quiet">${history(identity)}</span>
    </summary>
    <div class="inside stack">
      ${
        places.length > 0
          ? html`<div>
            <h3>${workspaces}</h3>
            <ul>
              ${places.map(
                (place) => html`<li>
                  ${textOf(place.name)}
                  ${place.primary === true ? html`<span class="chip">${primary}</span>` : nothing}
                  <span class="quiet">${textOf(place.description)}</span>
                </li>`,
              )}
            </ul>
          </div>`
          : nothing
      }
      <div>
        <h3>${fields}</h3>
        ${findingLines(marks.at(pointer))} ${fieldTree(identity, marks, pointer)}
      </div>
    </div>
  </details>`;
}

/** @param {Fields} identity  When it was connected, disconnected, left. */
function history({ connectedAt, disconnectedAt, separatedAt }) {
  const { connected, disconnected, separated } = userWords.identities;
  return /** @type {[(date: string) => string, unknown][]} */ ([
    [connected, connectedAt],
    [disconnected, disconnectedAt],
    [separated, separatedAt],
  ])
    .filter(([, at]) => at)
    .map(([say, at], index) => html`${index > 0 ? ' · ' : ''}${fill(say, moment(at))}`);
}
