import { embedWords } from '../../elements/words/embed.js';
import { notice } from '../notice.js';

/** @param {{ title: string, text: string }} words  @param {Node[]} more */
export function say({ title, text }, ...more) {
  const main = document.createElement('main');
  main.append(notice(title, text), ...more);
  document.body.replaceChildren(main);
}

/**
 * A link that was copied in a frame leads to the same place of the whole app.
 *
 * @param {{ title: string, text: string }} words
 * @param {string} [target]
 */
export function sayWithLink(words, target = '') {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `./${location.hash}`;
  link.target = target;
  link.rel = 'noopener';
  link.textContent = embedWords.whole;
  line.append(link);
  say(words, line);
}
