import { html } from 'lit';
import { momentDay } from '../format/date.js';
import { userWords } from '../words/user.js';
import { earliest, initialsOf, nameOf, recordsOf, textOf } from './read.js';

/** @param {import('./read.js').Fields} user  Who this is. */
export function header(user) {
  const { nameless, id, manager } = userWords;
  const name = nameOf(user) || nameless(textOf(user.id));
  const identities = recordsOf(user.identities);
  const boss = identities.map((identity) => textOf(identity.managerName)).find(Boolean);
  const facts = [
    textOf(user.jobTitle),
    textOf(user.email),
    employment(identities),
    boss ? manager(boss) : '',
    id(Number(user.id)),
  ].filter(Boolean);
  return html`<header>
    <span class="avatar" aria-hidden="true">${initialsOf(name)}</span>
    <div>
      <h1 tabindex="-1"><bdi>${name}</bdi></h1>
      <p class="facts quiet">${facts.map((fact) => html`<span><bdi>${fact}</bdi></span>`)}</p>
    </div>
  </header>`;
}

/** @param {import('./read.js').Fields[]} identities */
function employment(identities) {
  const { since, employee, contractor } = userWords;
  const started = earliest(identities, 'startedAt');
  const kind = identities.some(({ isContractor }) => isContractor === true) ? contractor : employee;
  return started ? since(kind, momentDay(started)) : '';
}
