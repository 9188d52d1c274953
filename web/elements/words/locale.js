/** The language of a page, one for everything on it: of its words, and of its dates and numbers. */

export const ENGLISH = 'en-GB';

let locale = ENGLISH;

/** @typedef {typeof import('./de.js')} Translation */

/** What takes the place of English words. @type {Partial<Translation>} */
let translation = {};

/** Who has drawn words, and does so anew in another language. @type {Set<() => unknown>} */
export const drawings = new Set();

/**
 * @param {string} tag  of a language that the browser knows, BCP 47
 * @param {Partial<Translation>} words  none: English
 */
export function turnTo(tag, words) {
  locale = tag;
  translation = words;
}

/**
 * The words of a catalogue in the language of the page: whoever keeps a part of them keeps the
 * language of that moment.
 *
 * @template {object} Words
 * @param {keyof Translation} name
 * @param {Words} english
 * @returns {Words}
 */
export const spoken = (name, english) =>
  new Proxy(english, {
    get: (_, part) => Reflect.get(translation[name] ?? english, part),
  });

/**
 * Formats are costly to make: each is made when first wanted, and anew when the language changes.
 *
 * @template {{ format: (value: any) => string }} Format
 * @param {(locale: string) => Format} make
 * @returns {(value: Parameters<Format['format']>[0]) => string}
 */
export function inLanguage(make) {
  /** @type {Format | undefined} */
  let made;
  let language = '';
  return (value) => {
    if (!made || language !== locale) made = make(locale);
    language = locale;
    return made.format(value);
  };
}

/** @param {Intl.DateTimeFormatOptions} options */
export const dateFormat = (options) =>
  inLanguage((language) => new Intl.DateTimeFormat(language, options));
