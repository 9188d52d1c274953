import { CHOICE, remember } from '../tab.js';
import { forgetKey } from './key.js';
import { openSource } from './open.js';

/**
 * Opens what the reader chose and keeps it for the tab: no key, no secret and no file.
 *
 * @param {import('../config.js').Config} site
 * @param {import('./source.js').Choice} choice
 * @returns {Promise<import('./source.js').Source>}
 */
export async function choose(site, choice) {
  if (choice.kind !== 'api') forgetKey();
  remember(CHOICE, keepable(choice));
  return { ...(await openSource(site, choice)), isNew: true };
}

/** @param {import('./source.js').Choice} choice  @returns {string | null} */
function keepable(choice) {
  const { kind } = choice;
  if (kind === 'site' || kind === 'file') return null;
  if (kind === 'page') return JSON.stringify({ kind });
  return JSON.stringify({ kind, base: choice.base, writes: choice.writes });
}
