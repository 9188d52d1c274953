import { remembered } from './tab.js';

/** @typedef {import('../elements/words/en/app.js').Language} Language */

/** The choice of a reader is kept under this name. */
export const LANGUAGE = 'muster-language';

/**
 * The language to begin with: the one chosen for this tab, else the site's, else the first that the
 * browser names and that there is. What is not English comes first, and what cannot come is English.
 *
 * @param {Pick<Partial<import('./config.js').Config>, 'lang' | 'labels'>} [site]
 */
export async function firstLanguage({ lang, labels } = {}) {
  const wanted = [remembered(LANGUAGE), lang, navigator.languages].join();
  if (/(?:^|,)(de|en)\b/.exec(wanted)?.[1] !== 'de') return;
  await import('./speak-here.js').then(({ speakHere }) => speakHere('de', labels)).catch(() => {});
}
