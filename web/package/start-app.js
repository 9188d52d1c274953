import { PER_MINUTE } from '../api/rate.js';
import { followLinks } from '../app/follow-links.js';
import { hearKeys } from '../app/hear-keys.js';
import { notice } from '../app/notice.js';
import { refusalOf } from '../app/refusal.js';
import { PAGES } from '../app/routes.js';
import { startWords } from '../elements/words/start.js';
import { words } from '../elements/words/words.js';
import { createEngine } from '../engine/engine.js';
import { addressOf } from './attributes.js';
import { emitter } from './emitter.js';
import { nameParts } from './parts.js';
import { spoken } from './speak-for.js';
import { toldPlace } from './told-place.js';

/** @typedef {import('../elements/frame.js').MusterFrame} Frame */

const MAX_UPLOAD = 25 * 1024 * 1024;

/** @param {Frame} app  @param {string} text  @param {string} [title] */
export const refuse = (app, text, title = startWords.noElement.title) =>
  app.replaceChildren(notice(title, text));

/**
 * Starts the app that an element in somebody else's page holds.
 *
 * @param {object} parts
 * @param {HTMLElement & import('./attributes.js').Given & { mode: string, theme: string | null }} parts.host
 * @param {Frame} parts.app  the frame of its pages
 * @param {AbortSignal} parts.signal  ends it
 * @param {string} parts.first  the address to begin with
 * @param {() => string} parts.token
 * @param {Partial<Parameters<typeof import('../app/controller.js').startController>[0]>} [parts.more]
 */
export async function startApp({ host, app, signal, first, token, more }) {
  nameParts(app, signal);
  // The pages come later: they define elements under the names of these.
  const [engine, code] = await Promise.all([
    createEngine().catch((/** @type {unknown} */ fault) => String(fault)),
    import('../app/controller.js').catch(() => null),
    spoken(),
  ]);
  if (signal.aborted) return;
  const { network } = words.app;
  if (!code) return refuse(app, `${network.meaning} ${network.next}`, network.title);
  if (typeof engine === 'string') return refuse(app, refusalOf('noEngine', engine).text);

  /** @param {RequestInit} [init] */
  function signed(init) {
    if (!token()) return init;
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token()}`);
    return { ...init, headers };
  }

  /** @type {import('../app/config.js').Config} */
  const config = {
    source: 'gateway',
    base: /** @type {string} */ (addressOf(host)),
    mode: host.mode === 'read-write' ? 'read-write' : 'read-only',
    upstream: '',
    maxUploadBytes: MAX_UPLOAD,
    requestsPerMinute: PER_MINUTE,
    uploadAs: 'multipart',
    // The source is the page's choice, not the reader's.
    features: PAGES.filter((name) => name !== 'connect'),
    labels: {},
  };
  const events = emitter(host, app, signal);
  hearKeys(app.getRootNode(), app, signal);
  app.addEventListener(
    'muster-theme',
    (event) => {
      host.theme = /** @type {CustomEvent} */ (event).detail;
    },
    { signal },
  );
  app.addEventListener(
    'muster-language',
    (event) => {
      host.lang = /** @type {CustomEvent} */ (event).detail;
    },
    { signal },
  );
  const { navigate } = code.startController({
    ...{ app, engine, signal, site: config },
    from: { config, fetch: (input, init) => fetch(input, signed(init)) },
    connect: async () => {},
    place: toldPlace(first, events.filter),
    onOutcome: events.outcome,
    onUpload: events.upload,
    onSelect: events.select,
    ...more,
  });
  followLinks(app, navigate, signal);
}
