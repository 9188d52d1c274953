/** Latin letters without a decomposition, by the letter that people type for them. */
const letters = new Map(
  Object.entries({
    æ: 'a',
    ø: 'o',
    œ: 'o',
    þ: 't',
    ß: 's',
    ð: 'd',
    đ: 'd',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
  }),
);

/** @param {string} letter */
function base(letter) {
  const [first] = letter.normalize('NFD').toLowerCase();
  return letters.get(first) ?? first;
}

/**
 * A text as Muster compares it: lower case, Latin letters without diacritics.
 *
 * @param {string} text
 */
export function folded(text) {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, base)
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
