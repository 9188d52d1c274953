/**
 * What is wrong with a setting, in one sentence that shows no value: what was given may be the key,
 * in the wrong place.
 */
export class SettingError extends Error {}

/** @typedef {Record<string, string | undefined>} Env */

/**
 * @param {Env} env
 * @param {string} name
 * @param {{ or: number, from: number, to: number }} range `or` where it is not set
 */
export function readNumber(env, name, { or, from, to }) {
  const text = env[name] || String(or);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new SettingError(`${name} must be a whole number from ${from} to ${to}.`);
}

/**
 * @param {Env} env
 * @param {string} name
 */
export function readSwitch(env, name) {
  const text = env[name] || '0';
  if (text === '1' || text === '0') return text === '1';
  throw new SettingError(`${name} must be 1 or 0.`);
}

/**
 * A word that is never shown, not even when it is refused.
 *
 * @param {Env} env
 * @param {string} name
 */
export function readSecret(env, name) {
  const secret = (env[name] ?? '').trim();
  if (/^[\x21-\x7e]*$/.test(secret)) return secret;
  throw new SettingError(`${name} holds a character that none has, such as a line break.`);
}
