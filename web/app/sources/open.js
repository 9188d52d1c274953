import { baseOf } from '../base.js';
import { basic, elsewhere } from './elsewhere.js';
import { keyOf } from './key.js';
import { savedAnswer } from './saved.js';

/** @typedef {import('../config.js').Config} Config */
/** @typedef {import('./source.js').Source} Source */
/** @typedef {import('./source.js').Choice} Choice */

/**
 * @param {Config} site  what config.json says; it may forbid to write, whatever is chosen
 * @param {Choice} choice
 * @returns {Promise<Source>}
 */
export async function openSource(site, choice) {
  const here = { ...site, labels: {}, base: String(baseOf('api', document.baseURI)) };
  if (choice.kind === 'site') return siteSource(site);
  if (choice.kind === 'page') return sample({ ...here, source: 'page', upstream: '' });
  if (choice.kind === 'file') return savedAnswer(here, choice);
  // What the tab kept is no more to be trusted than what is typed.
  const base = baseOf(choice.base, document.baseURI);
  if (!base) return siteSource(site);
  const mode = choice.writes ? site.mode : 'read-only';
  /** @type {Config} */
  const config = { ...site, labels: {}, mode, source: choice.kind, base, upstream: base };
  return choice.kind === 'api'
    ? direct(config, keyOf(base, choice.given))
    : gateway(config, choice.caller);
}

/** @param {Config} site  @returns {Promise<Source>} */
async function siteSource(site) {
  if (site.source === 'page') return sample(site);
  if (site.source === 'api') return direct({ ...site, upstream: site.base }, keyOf(site.base));
  return gateway(site);
}

/** @param {Config} config */
async function sample(config) {
  const { inPage } = await import('./in-page.js');
  return inPage(config);
}

/** @param {Config} config  @param {import('./key.js').Key} key  @returns {Source} */
const direct = (config, key) => ({
  config,
  key,
  fetch: elsewhere(config.base, () => (key.value() ? `Bearer ${key.value()}` : null)),
});

/** @param {Config} config  @param {{ name: string, secret: string }} [caller]  @returns {Source} */
function gateway(config, caller) {
  // The browser itself asks for what a gateway of its own origin wants to know.
  if (!caller && new URL(config.base).origin === location.origin) return { config };
  const word = caller ? basic(caller) : '';
  return { config, fetch: elsewhere(config.base, () => word) };
}
