/** Letters without a decomposition, by what people type for them. */
const letters = new Map(
  Object.entries({
    æ: 'ae',
    ø: 'o',
    œ: 'oe',
    þ: 'th',
    ß: 'ss',
    ð: 'd',
    đ: 'd',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
    '‘': "'",
    '’': "'",
    '‑': '-',
    '–': '-',
  }),
);

/** @param {string} letter */
function base(letter) {
  const [first] = letter.normalize('NFD').toLowerCase();
  return letters.get(first) ?? first;
}

/**
 * A text as Muster compares it: lower case, letters without diacritics, plain apostrophes.
 *
 * @param {string} text
 */
export function folded(text) {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00c0-\u024f\u0370-\u052f\u1e00-\u1eff‘’‑–]/g, base)
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
