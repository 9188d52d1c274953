import { words } from '../elements/words/words.js';

/**
 * What a frame says of the source, and offers.
 *
 * @param {import('../elements/frame.js').MusterFrame} app
 * @param {import('./config.js').Config} config
 */
export function introduce(app, config) {
  app.source = () => sourceName(config);
  app.features = config.features;
  app.readOnly = config.mode === 'read-only';
}

/** @param {import('./config.js').Config} config  @returns {string} the source, or its host */
export function sourceName({ labels, source, upstream }) {
  return labels.source || hostOf(upstream) || words.app.source[/** @type {'page'} */ (source)];
}

/** @param {string} url */
export const hostOf = (url) => /^https?:\/\/([^/]+)/.exec(url)?.[1];
