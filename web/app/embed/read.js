import { isKey } from '../../elements/key.js';
import { LIST } from '../../elements/sizes.js';
import { embedWords } from '../../elements/words/embed.js';
import { baseOf } from '../base.js';
import { LANGUAGES } from '../language.js';
import { VERSION } from './around.js';
import { placeOf } from './start-place.js';

/**
 * What the page around the frame says.
 *
 * @typedef {import('../language.js').Language} Language
 * @typedef {{ type: 'start', apiBase: string | null, token: string, mode: 'read-write' | 'read-only',
 *   theme: 'light' | 'dark' | null, lang: Language | null, place: string }} Start `place`: the address to begin with
 * @typedef {{ type: 'set', token?: string, theme?: 'light' | 'dark', lang?: Language }} Change
 * @typedef {{ ok: true, message: Start | Change } | { ok: false, refusal: string }} Reading
 *
 * @typedef {(value: any, where: Site) => boolean} Check
 * @typedef {{ from: string, source: string, pages: readonly string[] }} Site `from`: where relative
 *   addresses start; `pages` that are offered beside the users
 */

/** @param {...unknown} known  @returns {Check} */
const oneOf =
  (...known) =>
  (value) =>
    known.includes(value);

const isToken = (/** @type {any} */ value) => isKey(value) && value.length <= 8192;

/** @type {Record<'start' | 'set', Record<string, Check>>} */
const members = {
  start: {
    apiBase: (value, { from }) => typeof value === 'string' && baseOf(value, from) !== null,
    token: isToken,
    mode: oneOf('read-only', 'read-write'),
    theme: oneOf('light', 'dark'),
    lang: oneOf(...LANGUAGES),
    view: oneOf('users', 'documents', 'user'),
    id: (value) => Number.isSafeInteger(value) && value > 0 && value < 1e15,
    email: (value) => typeof value === 'string' && value.length > 0 && value.length <= 320,
    pageSize: oneOf(...LIST.sizes),
    place: (value) => typeof value === 'string' && value.startsWith('#/'),
  },
  set: { token: isToken, theme: oneOf('light', 'dark'), lang: oneOf(...LANGUAGES) },
};

/**
 * @param {any} data as it came
 * @param {Site} site
 * @returns {Reading} the refusal names the place of what is wrong and never repeats a value, which
 *   may be a token
 */
export function readMessage(data, site) {
  const { refusals } = embedWords;
  const no = (/** @type {string} */ refusal) => ({ ok: /** @type {false} */ (false), refusal });
  if (Object(data) !== data || Array.isArray(data)) return no(refusals.noObject);
  const { muster, type, ...given } = data;
  if (muster !== VERSION) return no(refusals.version(VERSION));
  if (type !== 'start' && type !== 'set') return no(refusals.type);
  const checks = members[/** @type {'start' | 'set'} */ (type)];
  for (const [name, value] of Object.entries(given)) {
    // As if it were not there: whoever builds a message leaves such members behind.
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, name)) return no(refusals.unknown(type, name));
    if (!checks[name](value, site)) return no(refusals.member(type, name));
  }
  if (type === 'set') return { ok: true, message: { type, ...given } };

  const { apiBase, token = '', mode = 'read-only', theme = null, lang = null } = given;
  if (token && apiBase === undefined) return no(refusals.tokenAlone);
  if (site.source === 'api' && apiBase === undefined) return no(refusals.noBase);
  const begins = placeOf(given, site.pages);
  if (!begins.ok) return no(begins.refusal);
  const base = apiBase === undefined ? null : baseOf(apiBase, site.from);
  return {
    ok: true,
    message: { type, apiBase: base, token, mode, theme, lang, place: begins.place },
  };
}
