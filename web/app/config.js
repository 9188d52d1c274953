import { PER_MINUTE } from '../api/rate.js';
import { words } from '../elements/words/words.js';
import { baseOf } from './base.js';
import { askConfig } from './config-file.js';
import { PAGES } from './routes.js';

/**
 * What `config.json` beside the page says: where the answers come from, and what is offered.
 * docs/hosting.md describes the members.
 *
 * @typedef {import('../elements/connect.js').Config} Config
 */

/** Absent: whoever runs the page chose nothing. A store of files may answer 403 for what it lacks. */
const ABSENT = [403, 404, 410];
const MOST_PER_MINUTE = 100_000;

/** @param {...string} known */
const oneOf =
  (...known) =>
  (/** @type {any} */ value) =>
    known.includes(value);
const isText = (/** @type {any} */ value) => typeof value === 'string';
const isCount = (/** @type {any} */ value) => Number.isInteger(value) && value > 0;

/** What a server of ours says. @type {Record<string, (value: any) => boolean>} */
const checks = {
  source: oneOf('auto', 'sample', 'page', 'gateway', 'api'),
  base: (value) => isText(value) && value !== '',
  upstream: isText,
  mode: oneOf('read-write', 'read-only'),
  maxUploadBytes: isCount,
  requestsPerMinute: (value) => isCount(value) && value <= MOST_PER_MINUTE,
  uploadAs: oneOf('multipart', 'json'),
};

/**
 * @param {string} url of the file
 * @param {Promise<import('./config-file.js').ConfigFile>} [asked] for it already
 * @returns {Promise<{ ok: true, config: Config } | { ok: false, fault: string }>} `fault` names
 *   the member, or what is wrong with the file
 */
export async function readConfig(url, asked) {
  /** @type {any} */
  let given = { mode: 'read-write' };
  try {
    const { ok, status, type, contentType, text } = await (asked ?? askConfig(url));
    if (type === 'opaqueredirect') return { ok: false, fault: '→' };
    if (!ok && !ABSENT.includes(status)) return { ok, fault: `${status}` };
    // Some hosts answer whatever they lack with their start page.
    if (ok && !/html/.test(contentType)) given = JSON.parse(text);
  } catch (error) {
    return { ok: false, fault: String(error) };
  }
  let wrong = null;
  let hasMore = Object(given) !== given || Array.isArray(given);
  for (const name in given) {
    if (!Object.hasOwn(checks, name)) hasMore = true;
    else if (!checks[name](given[name])) wrong ??= name;
  }
  if (hasMore) wrong ??= (await import('./config-more.js')).faultIn(given, checks, PAGES, words);
  if (wrong !== null) return { ok: false, fault: wrong };
  const base = baseOf(given.base ?? 'api', url);
  if (!base) return { ok: false, fault: 'base' };
  return {
    ok: true,
    config: {
      source: 'auto',
      upstream: '',
      mode: 'read-only',
      maxUploadBytes: 25 * 1024 * 1024,
      requestsPerMinute: PER_MINUTE,
      uploadAs: 'multipart',
      features: PAGES,
      labels: {},
      ...given,
      base,
    },
  };
}
