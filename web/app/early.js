import { accept, asking } from '../api/asking.js';
import { isOwn } from '../api/own-server.js';
import { baseOf } from './base.js';
import { askConfig, configUrl } from './config-file.js';
import { CHOICE, remembered } from './tab.js';

/**
 * The first script of the page, and a short one. The settings are asked for while the app is still on
 * its way; and where they say that the site's own server answers, so are the users that the list
 * begins with. The app reads and judges both, as if it had asked itself.
 *
 * @typedef {(url: string, init: RequestInit) => Promise<Response> | undefined} Early  the answer that
 *   is on its way already, to the first who asks for it
 */

/** A page that is framed, or is for frames, asks for nothing until somebody starts it. */
const isAlone = document.documentElement.dataset.frame === undefined && top === self;

export const config = isAlone ? askConfig(configUrl()) : undefined;

/** @param {string} url  @returns {Early} */
function ask(url) {
  const stop = new AbortController();
  const { signal } = stop;
  const answer = fetch(url, { ...asking, headers: { accept }, signal });
  // Whoever takes it hears of it.
  answer.catch(() => {});
  let isTaken = false;
  return (wanted, init) => {
    if (isTaken) return undefined;
    isTaken = true;
    // Nobody else wants it later: it would be old. And whoever wants no kept answer wants none of this.
    if (wanted !== url || init.cache !== 'default') return void stop.abort();
    init.signal?.addEventListener('abort', () => stop.abort());
    if (init.signal?.aborted) stop.abort();
    return answer;
  };
}

/** @param {import('./config-file.js').ConfigFile} file  @returns {Early | undefined} */
function first({ ok, text }) {
  // What is wrong with the settings is said by whoever reads them.
  const { source, base = 'api' } = JSON.parse(text);
  const at = baseOf(base, configUrl());
  const isPlain = source === 'sample' || source === 'gateway';
  const isList = /^(#(\/(users)?)?)?$/.test(location.hash);
  if (!ok || !isPlain || !at || !isOwn(at) || !isList || remembered(CHOICE)) return undefined;
  return ask(`${at}/users?page=1&limit=50`);
}

/** @type {Promise<Early | undefined>} */
export const early = config?.then(first).catch(() => undefined) ?? Promise.resolve(undefined);

import('./main.js');
