import { remembered } from './tab.js';

/**
 * @typedef {import('../elements/words/en/app.js').Language} Language
 * @typedef {Pick<Partial<import('./config.js').Config>, 'lang' | 'labels'>} Site
 */

/** Of these there are words. @type {readonly Language[]} */
export const LANGUAGES = ['en', 'de'];
/** The choice of a reader is kept under this name. */
export const LANGUAGE = 'muster-language';

/**
 * @param {Site} site
 * @returns {Language} the one chosen for this tab, else the site's, else the first that the browser
 *   names and that there is
 */
export function languageOf({ lang }) {
  for (const tag of [remembered(LANGUAGE), lang, ...navigator.languages]) {
    const known = LANGUAGES.find((one) => one === tag?.slice(0, 2));
    if (known) return known;
  }
  return 'en';
}

/**
 * What is not English comes before the first words are drawn; what cannot come is English.
 *
 * @param {Site} [site]
 */
export async function firstLanguage(site = {}) {
  if (languageOf(site) === 'en') return;
  await import('./speak-here.js')
    .then(({ speakHere }) => speakHere('de', site.labels))
    .catch(() => {});
}
