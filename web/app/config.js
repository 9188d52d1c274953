import { PER_MINUTE } from '../api/rate.js';

/**
 * What `config.json` beside the page says: where the answers come from.
 *
 * @typedef {import('../elements/connect.js').Config} Config
 */

const SOURCES = ['sample', 'gateway', 'page'];
const MODES = ['read-write', 'read-only'];
const UPLOADS = ['multipart', 'json'];
const MAX_UPLOAD = 25 * 1024 * 1024;
const MOST_PER_MINUTE = 100_000;

/** @param {unknown} value */
const isRate = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_PER_MINUTE;

/**
 * @param {string} url of the file
 * @returns {Promise<{ ok: true, config: Config } | { ok: false, fault: string }>} `fault` names
 *   what is wrong with the file
 */
export async function readConfig(url) {
  let given;
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) return { ok: false, fault: String(response.status) };
    given = await response.json();
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
  const {
    source,
    base = 'api',
    mode = 'read-only',
    upstream = '',
    maxUploadBytes = MAX_UPLOAD,
    requestsPerMinute = PER_MINUTE,
    uploadAs = 'multipart',
  } = given ?? {};
  if (!SOURCES.includes(source)) return { ok: false, fault: 'source' };
  if (!MODES.includes(mode)) return { ok: false, fault: 'mode' };
  if (typeof base !== 'string' || typeof upstream !== 'string') return { ok: false, fault: 'base' };
  if (!(maxUploadBytes > 0)) return { ok: false, fault: 'maxUploadBytes' };
  if (!isRate(requestsPerMinute)) return { ok: false, fault: 'requestsPerMinute' };
  if (!UPLOADS.includes(uploadAs)) return { ok: false, fault: 'uploadAs' };
  const absolute = new URL(base, url).href.replace(/\/+$/, '');
  return {
    ok: true,
    config: { source, base: absolute, mode, upstream, maxUploadBytes, requestsPerMinute, uploadAs },
  };
}
