import { foldedEmail } from './fold.js';

/** The longest local part and domain that there are. */
const LONGEST = 255;
/** So many are looked for in one name. */
const MOST = 20;

/**
 * What may be an e-mail in the name of a file.
 *
 * @typedef {{ sure: string[], likely: string[] }} Spellings  of one e-mail, folded, the longest
 *   first. `likely`: something stands before it that may belong to it, as in
 *   `training_ana@example.com`, which may be of `training_ana` or of `ana`
 *
 * @param {string} stem  of a file's name
 * @returns {Spellings[]}
 */
export function emailsIn(stem) {
  const parts = foldedEmail(stem).split('@');
  return parts.slice(1, MOST + 1).flatMap((right, at) => emailAround(parts[at], right));
}

/** @param {string} left  @param {string} right  of an @  @returns {Spellings[]} none, or one */
function emailAround(left, right) {
  const [before] = /[^\s()[\]{},;]*$/.exec(left.slice(-LONGEST)) ?? [''];
  const [after] = /^[^\s()[\]{},;]*/.exec(right.slice(0, LONGEST)) ?? [''];
  if (before === '' || after === '') return [];
  // No domain has an underscore, and none ends in a dot or in a word with a hyphen.
  const [domain] = after.split('_');
  const domains = [domain, domain.replace(/[-.]+$/, ''), domain.replace(/-[^.]*$/, '')];
  const locals = Array.from(before.matchAll(/[_-]+/g), ({ 0: { length }, index }) =>
    before.slice(index + length),
  );
  const whole = (/** @type {string[]} */ parts) =>
    parts.filter(Boolean).flatMap((local) => domains.map((one) => `${local}@${one}`));
  return [{ sure: whole([before]), likely: whole(locals) }];
}
