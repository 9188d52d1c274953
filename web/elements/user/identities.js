import { html, nothing } from 'lit';
import { momentDay } from '../format/date.js';
import { findingLines, findingSign } from '../format/finding.js';
import { label } from '../format/label.js';
import { mark } from '../format/mark.js';
import { state } from '../format/state.js';
import { userWords } from '../words/user.js';
import { fieldTree } from './field-tree.js';
import { identityMfa, systemOf } from './panels.js';
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
      <span class="quiet wide"><bdi>${textOf(identity.username)}</bdi></span>
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

/** @param {Fields} connection */
function connectionState(connection) {
  const value = textOf(connection.state);
  if (!value) return state('quiet', '○', userWords.identities.noConnection);
  const text = label('connectionState', value);
  if (value === 'ACTIVE') return state('good', '●', text);
  return value === 'MISCONFIGURED' ? state('bad', '▲', text) : state('care', '◔', text);
}

/** @param {Fields} identity  @returns {string} when it was connected, disconnected, left */
function history({ connectedAt, disconnectedAt, separatedAt }) {
  const { connected, disconnected, separated } = userWords.identities;
  return [
    connectedAt ? connected(momentDay(connectedAt)) : '',
    disconnectedAt ? disconnected(momentDay(disconnectedAt)) : '',
    separatedAt ? separated(momentDay(separatedAt)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
