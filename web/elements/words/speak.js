import { drawings, ENGLISH, turnTo } from './locale.js';

/** Counts who asked: only the newest is heard, whichever words come last. */
let turns = 0;

/** @param {string} tag  @returns {string} the language that dates and numbers are written in */
function known(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/**
 * @param {string} tag  of a language, BCP 47; what the browser does not know is English. Words there
 *   are in German and English, which others see
 * @param {() => unknown} [amend]  called before anything is drawn with the words
 * @returns {Promise<void>} fails, and changes nothing, when the words do not come
 */
export async function speak(tag, amend) {
  const turn = ++turns;
  const locale = known(tag);
  const words = /^de\b/.test(locale) ? await import('./de.js') : {};
  if (turn !== turns) return;
  turnTo(locale, words);
  amend?.();
  for (const draw of drawings) draw();
}
