import { foldedEmail } from './fold.js';

/** The longest local part and domain that there are. */
const LONGEST = 255;

/**
 * What may be an e-mail in the name of a file, the longest first.
 *
 * @param {string} stem  of a file's name
 * @returns {{ sure: string[], likely: string[] }} folded. `likely`: something stands before it that
 *   may belong to it, as in `training_ana@example.com`, which may be of `training_ana` or of `ana`
 */
export function emailsIn(stem) {
  const [left, right] = foldedEmail(stem).split('@');
  const [before] = /[^\s()[\]{},;]*$/.exec(left.slice(-LONGEST)) ?? [''];
  const [after] = /^[^\s()[\]{},;]*/.exec((right ?? '').slice(0, LONGEST)) ?? [''];
  if (before === '' || after === '') return { sure: [], likely: [] };
  // No domain has an underscore, and none ends in a dot or in a word with a hyphen.
  const [domain] = after.split('_');
  const domains = [domain, domain.replace(/[-.]+$/, ''), domain.replace(/-[^.]*$/, '')];
  const locals = Array.from(before.matchAll(/[_-]+/g), ({ 0: { length }, index }) =>
    before.slice(index + length),
  );
  const whole = (/** @type {string[]} */ parts) =>
    parts.filter(Boolean).flatMap((local) => domains.map((one) => `${local}@${one}`));
  return { sure: whole([before]), likely: whole(locals) };
}
