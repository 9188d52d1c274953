import { html, nothing } from 'lit';
import { moment } from '../format/date.js';
import { label } from '../format/label.js';
import { mark } from '../format/mark.js';
import { byPrivilege, isPrivileged } from '../format/roles.js';
import { mfa, state } from '../format/state.js';
import { userWords } from '../words/user.js';
import { checkSentence } from './checks.js';
import { evidence } from './evidence.js';
import { gaps } from './gaps.js';
import { fieldsOf, flagOf, isCurrent, mfaOf, recordsOf, rolesOf, textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/** @typedef {import('../format/marks.js').Marks} Marks */

/**
 * Four answers side by side: access, protection, background, evidence; and what is lacking of it.
 *
 * @param {Fields} user
 * @param {Marks} marks
 * @param {import('./gaps.js').Known} known
 */
export const panels = (user, marks, known) => html`<div class="panels">
  ${panel(userWords.access.title, access(user, marks), marks.within('/roles'))}
  ${panel(userWords.protection.title, protection(user, marks), marks.at('/identities'))}
  ${panel(userWords.background.title, background(user, marks), marks.at('/backgroundChecks'))}
  ${panel(userWords.evidence.title, evidence(user, known.filed), marks.within('/documents'))}
  ${gaps(user, known)}
</div>`;

/**
 * @param {string} title
 * @param {unknown} content
 * @param {Muster.Finding[]} findings  about the whole of it
 */
const panel = (title, content, findings) => html`<section class="panel padded answer">
  <div class="line"><h2>${title}</h2> ${mark(findings)}</div>
  ${content}
</section>`;

/** @param {Fields} user  @param {Marks} marks */
function access(user, marks) {
  const { noRoles, privileged, agreed, notAgreed } = userWords.access;
  const roles = byPrivilege(rolesOf(user));
  return html`
    ${
      roles.length === 0
        ? html`<p class="quiet">${noRoles}</p>`
        : html`<ul class="line">
          ${roles.map(
            (role) => html`<li class="chip ${isPrivileged(role) ? 'strong' : ''}" title=${role}>
              ${label('role', role)}
              ${isPrivileged(role) ? html`<span class="small">· ${privileged}</span>` : nothing}
            </li>`,
          )}
        </ul>`
    }
    <p>
      ${
        user.drataTermsAgreedAt
          ? state('good', '●', html`${agreed} ${moment(user.drataTermsAgreedAt)}`)
          : state('quiet', '○', notAgreed)
      }
      ${mark(marks.at('/drataTermsAgreedAt'))}
    </p>
  `;
}

/** @param {Fields} user  @param {Marks} marks */
function protection(user, marks) {
  const { none, idp, idpMissing } = userWords.protection;
  const identities = recordsOf(user.identities);
  if (identities.length === 0) return html`<p class="quiet">${none}</p>`;
  const providers = identities
    .filter((identity) => isCurrent(identity) && flagOf(identity.hasIdp))
    .map(systemOf);
  return html`
    <dl class="pairs">
      ${identities.map(
        (identity, at) => html`<dt>
            ${systemOf(identity)} ${mark(marks.within(`/identities/${at}/connection/clientType`))}
          </dt>
          <dd>
            ${identityMfa(identity)} ${mark(marks.at(`/identities/${at}/hasMfa`))}
            ${isCurrent(identity) ? troubled(fieldsOf(identity.connection)) : nothing}
          </dd>`,
      )}
    </dl>
    <p class="quiet">
      ${providers.length > 0 ? `${idp}: ${[...new Set(providers)].join(', ')}` : idpMissing}
    </p>
  `;
}

/** @param {Fields} connection  Its state, where what it reports may be out of date. */
const troubled = (connection) =>
  connection.state && connection.state !== 'ACTIVE'
    ? html`<div>${connectionState(connection)}</div>`
    : nothing;

/** @param {Fields} connection */
export function connectionState(connection) {
  const value = textOf(connection.state);
  if (!value) return state('quiet', '○', userWords.identities.noConnection);
  const text = label('connectionState', value);
  if (value === 'ACTIVE') return state('good', '●', text);
  return value === 'MISCONFIGURED' ? state('bad', '▲', text) : state('care', '◔', text);
}

/** @param {Fields} identity  What nobody uses any longer protects nobody. */
export function identityMfa(identity) {
  const value = mfaOf(identity.hasMfa);
  const { mfa: says, former } = userWords.protection;
  return isCurrent(identity)
    ? mfa(value, says[value])
    : html`<span class="quiet">${says[value]} · ${former}</span>`;
}

/** @param {Fields} identity  @returns {string} */
export function systemOf(identity) {
  const connection = fieldsOf(identity.connection);
  const type = textOf(connection.clientType);
  return type ? label('client', type) : userWords.identities.noConnection;
}

/** @param {Fields} user  @param {Marks} marks */
function background(user, marks) {
  const checks = recordsOf(user.backgroundChecks);
  if (checks.length === 0) return html`<p class="quiet">${userWords.background.none}</p>`;
  return html`<ul class="stack tight">
    ${checks.map(
      (one, at) =>
        html`<li>${checkSentence(one)} ${mark(marks.within(`/backgroundChecks/${at}`))}</li>`,
    )}
  </ul>`;
}
