/** Longer than this nobody is kept waiting for a few lines, milliseconds. */
const PATIENCE = 5000;

/** Where the settings lie: beside the page. */
export const configUrl = () => new URL('config.json', document.baseURI).href;

/** @param {string} url */
export const askConfig = (url) =>
  fetch(url, {
    headers: { accept: 'application/json' },
    // What is said elsewhere is no word of this site, and is not even asked for.
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
