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
    const emails = emailsIn(stem).map(({ sure, likely }) => {
      const certain = first(sure);
      return { isCertain: Boolean(certain), owners: certain ?? first(likely) ?? [] };
    });
    const theirs = [...new Set(emails.flatMap(({ owners }) => owners))];
    // An e-mail that nobody has speaks against whoever else is named.
    const contradicted = emails.some(({ owners }) => owners.length === 0);
    if (theirs.length > 0) {
      if (contradicted && theirs.length === 1) return nobody(theirs);
      return matchOf(emails.every(({ isCertain }) => isCertain) ? 'email' : 'part', theirs);
    }
    const { full, near } = names(stem);
    if (full.length > 0) return contradicted ? nobody(full) : matchOf('name', full);
    return nobody(near);
  };
}

/** @param {'email' | 'part' | 'name'} by  @param {Muster.Owner[]} fit  @returns {Muster.Match} */
const matchOf = (by, fit) =>
  fit.length === 1
    ? { found: by, owner: fit[0], chosen: false, among: [] }
    : { found: 'several', owner: null, chosen: false, among: fit };

/** @param {Muster.Owner[]} among  who comes near  @returns {Muster.Match} */
const nobody = (among) => ({ found: 'none', owner: null, chosen: false, among });
