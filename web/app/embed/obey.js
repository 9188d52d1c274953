import { embedWords } from '../../elements/words/embed.js';
import { languageOf } from '../language.js';
import { speakHere } from '../speak-here.js';
import { readMessage } from './read.js';
import { show } from './show.js';

/**
 * Does what the page around the frame says, or says why not.
 *
 * @param {import('../config.js').Config} site
 * @param {import('./around.js').Around} around
 */
export function obedience(site, around) {
  let token = '';
  /** @type {AbortController | null} ends what is shown */
  let running = null;
  const where = { from: document.baseURI, source: site.source, pages: site.features };

  /** @param {import('./read.js').Start} start  @param {string} from */
  function begin(start, from) {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    token = start.token;
    paint(start.theme);
    const speaking = speakHere(start.lang ?? languageOf(site), site.labels);
    show(start, {
      ...{ site, signal, token: () => token, speaking },
      tell: (message) => signal.aborted || around.post(message, from),
    });
  }

  /** @param {import('./read.js').Change} change  @returns {string | null} why not */
  function alter(change) {
    if (!running) return embedWords.refusals.setFirst;
    if (change.token && !token) return embedWords.refusals.noToken;
    token = change.token ?? token;
    if (change.theme) paint(change.theme);
    // What cannot come leaves the words as they are.
    if (change.lang) speakHere(change.lang, site.labels).catch(() => {});
    return null;
  }

  return {
    isStarted: () => running !== null,

    /**
     * @param {any} data
     * @param {string} from the origin of a page that is listed
     * @returns {string | null} why nothing was done
     */
    hear(data, from) {
      const read = readMessage(data, where);
      if (!read.ok) return read.refusal;
      if (read.message.type === 'set') return alter(read.message);
      begin(read.message, from);
      return null;
    },
  };
}

/** @param {'light' | 'dark' | null} theme  null: that of the system */
export function paint(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
