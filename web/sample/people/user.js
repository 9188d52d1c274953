import { backgroundChecksOf } from './background-checks.js';
import { momentBefore } from './days.js';
import { identitiesOf } from './identities.js';
import { profileOf } from './profile.js';
import { drawsOf } from './random.js';
import { referenceUser } from './reference-user.js';

/** @typedef {import('../types.js').UserDocument} UserDocument */
/** @typedef {import('../types.js').User} User */

const PAGE = 10;
const draws = drawsOf('user');

const jobTitles = `Accountant|Account executive|Backend engineer|Compliance lead|Customer success
  |Data analyst|Designer|DevOps engineer|Engineering manager|Facilities|Frontend engineer
  |General counsel|Head of people|IT support|Office manager|Platform engineer|Product manager
  |Recruiter|Sales engineer|Security engineer|Site reliability engineer|Support specialist
  |Technical writer|+Community & <Developer> advocate
  |Senior vice president of strategic partnerships, alliances and international market development`
  .split('|')
  .map((title) => title.trim());

/**
 * The forms in which live answers carry the documents of a user.
 *
 * @type {Record<string, (documents: UserDocument[]) => Pick<User, 'documents'>>}
 */
const forms = {
  paged: (all) => ({
    documents: [{ data: all.slice(0, PAGE), page: 1, limit: PAGE, total: all.length }],
  }),
  flat: (all) => ({ documents: all }),
  absent: () => ({}),
};

/** @param {UserDocument[]} documents */
function reference(documents) {
  const [page] = referenceUser.documents;
  const total = page.total + documents.length - page.data.length;
  return { ...referenceUser, documents: [{ ...page, data: documents, total }] };
}

/**
 * A user is a pure function of its number, of today, and of the documents it has now.
 *
 * @param {number} number from 1
 * @param {string} today
 * @param {UserDocument[]} documents
 * @returns {User}
 */
export function userOf(number, today, documents) {
  if (number === 1) return reference(documents);
  const draw = draws(number);
  const profile = profileOf(number);
  const jobTitle = draw.chance(4) ? null : draw.pick(jobTitles);
  const age = draw.between(30, 1500);
  const agreed = draw.chance(10) ? null : momentBefore(today, draw.between(10, age - 1), draw);
  const form = draw.weigh([
    ['paged', 82],
    ['flat', 13],
    ['absent', 5],
  ]);
  return {
    id: number,
    entryId: draw.uuid(),
    ...profile,
    jobTitle,
    ...draw.weigh([
      [{}, 50],
      [{ avatarUrl: null }, 35],
      [{ avatarUrl: `https://avatars.example/${number}.png` }, 15],
    ]),
    drataTermsAgreedAt: agreed,
    createdAt: momentBefore(today, age, draw),
    updatedAt: momentBefore(today, draw.between(1, 29), draw),
    backgroundChecks: backgroundChecksOf(number, profile.email, today),
    identities: identitiesOf(number, { ...profile, jobTitle }, today),
    ...forms[form](documents),
  };
}
