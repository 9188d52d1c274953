import { speak } from '../elements/words/speak.js';

/** The language of a page of others, one for all elements: that which was set last. */

/** @param {string} tag  What cannot come leaves the words as they are. */
const turn = (tag) => speak(tag).catch(() => {});

/** A page in German has its elements so; its other languages say nothing of how it writes dates. */
const ofPage = () => {
  const { lang } = document.documentElement;
  return /^de\b/i.test(lang) ? lang : '';
};

let speaking = turn(ofPage());

/** @param {HTMLElement} element  by its attribute, else by the page */
export function speakFor({ lang }) {
  speaking = turn(lang || ofPage());
}

/** The words that were asked for last are there. */
export const spoken = () => speaking;
