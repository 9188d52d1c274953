import { speak } from '../elements/words/speak.js';
import { words } from '../elements/words/words.js';
import { relabel } from './config-more.js';
import { LANGUAGE } from './language.js';
import { remember } from './tab.js';

/** @typedef {import('./language.js').Language} Language */

/**
 * The whole page in another language. What was drawn is drawn anew and stays otherwise as it is.
 *
 * @param {Language} language
 * @param {Record<string, any>} [labels]  what the site says in place of our words
 */
export const speakHere = (language, labels = {}) =>
  speak(language === 'en' ? '' : language, () => {
    relabel(labels, words);
    document.documentElement.lang = language;
  });

/** @param {Language} language  kept for the tab  @param {Record<string, any>} labels */
export async function chooseLanguage(language, labels) {
  await speakHere(language, labels);
  remember(LANGUAGE, language);
}
