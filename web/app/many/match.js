import { emailsIn } from './emails.js';
import { foldedEmail } from './fold.js';
import { createNames } from './names.js';

/**
 * Whose a file is, as far as its name tells: by an e-mail for certain, by a part of one or by a name
 * likely.
 *
 * @param {Muster.Owner[]} people
 * @returns {(fileName: string) => Muster.Match}
 */
export function createMatcher(people) {
  /** @type {Map<string, Muster.Owner[]>} */
  const byEmail = new Map();
  for (const owner of people) {
    const key = foldedEmail(owner.email);
    if (key) byEmail.set(key, [...(byEmail.get(key) ?? []), owner]);
  }
  const names = createNames(people);

  /** @param {string[]} emails */
  const first = (emails) => emails.map((email) => byEmail.get(email)).find(Boolean);

  return (fileName) => {
    const stem = fileName.replace(/\.[a-z0-9]{1,5}$/i, '');
    const { sure, likely } = emailsIn(stem);
    const certain = first(sure);
    if (certain) return matchOf('email', certain);
    const part = first(likely);
    if (part) return matchOf('part', part);
    const { full, near } = names(stem);
    // An e-mail that nobody has speaks against whoever bears the name.
    const contradicted = sure.length > 0;
    if (contradicted && full.length > 0) {
      return { found: 'none', owner: null, chosen: false, among: full };
    }
    if (full.length > 0) return matchOf('name', full);
    return { found: 'none', owner: null, chosen: false, among: near };
  };
}

/** @param {'email' | 'part' | 'name'} by  @param {Muster.Owner[]} fit  @returns {Muster.Match} */
const matchOf = (by, fit) =>
  fit.length === 1
    ? { found: by, owner: fit[0], chosen: false, among: [] }
    : { found: 'several', owner: null, chosen: false, among: fit };
