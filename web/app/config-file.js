import { accept } from '../api/asking.js';
import { within } from './within.js';

/** Longer than this nobody is kept waiting for a few lines, milliseconds. */
const PATIENCE = 5000;

/** Where the settings lie: beside the page. */
export const configUrl = () => new URL('config.json', document.baseURI).href;

/**
 * The settings as they came, to their last byte: whoever reads them may come much later.
 *
 * @typedef {Awaited<ReturnType<typeof askConfig>>} ConfigFile
 * @param {string} url
 */
export const askConfig = (url) =>
  within(PATIENCE, async (signal) => {
    const response = await fetch(url, {
      headers: { accept },
      // What is said elsewhere is no word of this site, and is not even asked for.
      redirect: 'manual',
      signal,
    });
    const { ok, status, type, headers } = response;
    const text = await response.text();
    return { ok, status, type, contentType: `${headers.get('content-type')}`, text };
  });
