import { CHOICE, remembered } from '../tab.js';
import { answersAt } from './find.js';
import { openSource } from './open.js';

/** @typedef {import('../config.js').Config} Config */

/**
 * The source of a page that was just loaded.
 *
 * @param {Config} site
 * @returns {Promise<import('./source.js').Source>}
 */
export async function firstSource(site) {
  const choice = chosen();
  // Where a site does not offer the choice, one that was made before or elsewhere is void.
  const { features, kinds } = site;
  const isOffered =
    choice && features.includes('connect') && (kinds?.includes(choice.kind) ?? true);
  if (isOffered) return openSource(site, choice);
  const { source } = site;
  const isThere = source === 'auto' && (await answersAt(site.base));
  const own = isThere ? 'gateway' : 'page';
  return openSource({ ...site, source: source === 'auto' ? own : source }, { kind: 'site' });
}

/** @returns {import('./source.js').Choice | null} of this tab, without the key */
function chosen() {
  try {
    const choice = JSON.parse(remembered(CHOICE) ?? 'null');
    return choice && typeof choice.kind === 'string' ? choice : null;
  } catch {
    return null;
  }
}
