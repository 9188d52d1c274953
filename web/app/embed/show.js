import { createEngineInParts } from '../../engine/browser.js';
import { startController } from '../controller.js';
import { followLinks } from '../follow-links.js';
import { hearKeys } from '../hear-keys.js';
import { ownPlace } from '../own-place.js';
import { fail } from '../run.js';
import { sourceFor } from './source.js';
import { messagesOf, watchHeight } from './tell.js';

/**
 * Shows what was asked for in place of what is in the frame.
 *
 * @param {import('./read.js').Start} start
 * @param {{
 *   site: import('../config.js').Config, token: () => string, signal: AbortSignal,
 *   speaking: Promise<void>,
 *   tell: (message: { type: string } & Record<string, unknown>) => unknown,
 * }} parts `speaking`: the words are there; `signal` ends it, and then nothing is told any more
 */
export async function show(start, { site, token, signal, speaking, tell }) {
  const [engine, from] = await Promise.all([
    createEngineInParts().catch((/** @type {unknown} */ fault) => String(fault)),
    sourceFor(site, start, token),
    speaking.catch(() => {}),
  ]);
  if (signal.aborted) return;
  if (typeof engine === 'string') {
    tell({ type: 'error', kind: 'engine' });
    await fail('noEngine', engine);
    return;
  }
  const app = /** @type {import('../../elements/frame.js').MusterFrame} */ (
    document.createElement('muster-frame')
  );
  document.body.replaceChildren(app);
  hearKeys(document, app, signal);
  watchHeight(app, (height) => tell({ type: 'resize', height }), signal);
  const { started, navigate } = startController({
    ...{ app, engine, site, from, signal, place: toldPlace(start.place, tell) },
    // The source is chosen around the frame.
    connect: async () => {},
    onOutcome: (outcome) => {
      for (const message of messagesOf(outcome)) tell(message);
    },
    onSelect(route) {
      if (route.name === 'user') {
        tell({ type: 'select', ...('id' in route ? { id: route.id } : { email: route.email }) });
      }
      return true;
    },
  });
  followLinks(app, navigate, signal);
  await started;
  tell({ type: 'started', mode: from.config.mode });
}

/**
 * The address in a frame is told, and makes no entries in the history of the page around it.
 *
 * @param {string} first
 * @param {(message: { type: string } & Record<string, unknown>) => unknown} tell
 * @returns {import('../place.js').Place}
 */
function toldPlace(first, tell) {
  const place = ownPlace(first);
  // Links that are copied are made of the address of the document.
  const follow = () => history.replaceState(null, '', place.hash());
  follow();
  return {
    ...place,
    go(hash, how) {
      place.go(hash, how);
      follow();
      tell({ type: 'place', place: hash });
    },
  };
}
