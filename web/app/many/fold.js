/** Names and file names in one spelling: without case, accents and what else keyboards lack. */

/** Letters that do not come apart into a plain one and a mark. @type {Record<string, string>} */
const plain = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ł: 'l' },
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** In German and the Nordic languages these are also written with two letters. */
const doubled = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const umlaut = new RegExp(`[${Object.keys(doubled).join('')}]`, 'g');

/** @param {string} text  A Turkish İ becomes an i and a dot, which is a mark. */
const small = (text) => text.normalize('NFC').toLowerCase().normalize('NFC');

/** @param {string} text */
const bare = (text) =>
  text
    .replace(special, (letter) => plain[letter])
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** @param {string} text  @returns {string[]} its words, folded; what is between letters parts them */
export const wordsOf = (text) => bare(small(text).replace(/['’ʼ`]/g, '')).match(/\p{L}+/gu) ?? [];

/** @param {string} text  @returns {string[]} its words, with two letters for an umlaut */
export const doubledWordsOf = (text) =>
  wordsOf(
    small(text).replace(umlaut, (letter) => doubled[/** @type {keyof typeof doubled} */ (letter)]),
  );

/** @param {string} email  @returns {string} in one spelling */
export const foldedEmail = (email) => small(email.trim());
