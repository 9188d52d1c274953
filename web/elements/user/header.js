import { html } from 'lit';
import { breakable } from '../format/breakable.js';
import { moment } from '../format/date.js';
import { fill } from '../format/fill.js';
import { mark } from '../format/mark.js';
import { userWords } from '../words/user.js';
import {
  earliest,
  flagOf,
  initialsOf,
  isSeparated,
  latest,
  nameOf,
  recordsOf,
  textOf,
} from './read.js';

/**
 * Who this is.
 *
 * @param {import('./read.js').Fields} user
 * @param {import('../format/marks.js').Marks} marks
 */
export function header(user, marks) {
  const { nameless, id, manager } = userWords;
  const name = nameOf(user) || nameless(textOf(user.id));
  const identities = recordsOf(user.identities);
  const bossAt = identities.findIndex((identity) => textOf(identity.managerName));
  const each = (/** @type {string} */ field) =>
    identities.map((_, at) => `/identities/${at}/${field}`);
  /** @type {[unknown, string[]][]} what is said, and where it comes from */
  const facts = [
    [textOf(user.jobTitle), ['/jobTitle']],
    [user.email ? breakable(textOf(user.email)) : '', ['/email']],
    [employment(identities), [...each('startedAt'), ...each('isContractor')]],
    [departure(identities), each('separatedAt')],
    [
      bossAt < 0 ? '' : manager(textOf(identities[bossAt].managerName)),
      [`/identities/${bossAt}/managerName`],
    ],
    [id(Number(user.id)), ['/id']],
  ];
  return html`<header>
    <span class="avatar" aria-hidden="true">${initialsOf(name)}</span>
    <div>
      <div class="line">
        <h1 tabindex="-1"><bdi>${name}</bdi></h1>
        ${mark(marks.within('/firstName', '/lastName'))}
      </div>
      <p class="facts quiet">
        ${facts
          .filter(([fact, from]) => fact || marks.within(...from).length > 0)
          .map(
            ([fact, from]) => html`<span><bdi>${fact}</bdi>${mark(marks.within(...from))}</span>`,
          )}
      </p>
    </div>
  </header>`;
}

/** @param {import('./read.js').Fields[]} identities */
function employment(identities) {
  const { since, employee, contractor, unknown } = userWords;
  const started = earliest(identities, 'startedAt');
  const said = identities.map(({ isContractor }) => flagOf(isContractor));
  // What nobody says is not guessed.
  const kind = said.includes(true) ? contractor : said.includes(false) ? employee : '';
  return started ? fill((date) => since(kind || unknown, date), moment(started)) : kind;
}

/** @param {import('./read.js').Fields[]} identities */
const departure = (identities) =>
  isSeparated(identities)
    ? html`<strong>${fill(userWords.left, moment(latest(identities, 'separatedAt')))}</strong>`
    : '';
