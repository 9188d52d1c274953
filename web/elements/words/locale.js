/**
 * The language of dates and numbers, one for everything on a page. The words are in English,
 * whatever it is.
 */

const ENGLISH = 'en-GB';

let locale = ENGLISH;

/** @param {string} tag  of a language, BCP 47; one that the browser does not know is English */
export function speak(tag) {
  try {
    locale = Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? ENGLISH;
  } catch {
    locale = ENGLISH;
  }
}

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
