import { SettingError } from './reading.js';

/** @import { Env } from './reading.js' */

/** The names are those of a host only: they go into a header, where a `*` or `;` would mean more. */
const shape = /^(https:\/\/[a-z\d.-]+|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\]))(:\d{1,5})?$/;

/**
 * What pages of others may do with the site's embed.html.
 *
 * @typedef {{ ancestors: string[], start: string }} Frames `ancestors`: origins of the pages that
 *   may hold it in a frame; `start`: the address shown in it unasked, empty: none
 *
 * @param {Env} env
 * @returns {Frames}
 */
export function readFrames(env) {
  const start = env.MUSTER_FRAME_START ?? '';
  if (start !== '' && !start.startsWith('#/')) {
    throw new SettingError(
      'MUSTER_FRAME_START must be an address within Muster such as #/users?size=25.',
    );
  }
  const ancestors = (env.MUSTER_FRAME_ANCESTORS ?? '')
    .split(/[\s,]+/)
    .filter((origin) => origin !== '');
  for (const [at, origin] of ancestors.entries()) {
    if (shape.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new SettingError(
      `MUSTER_FRAME_ANCESTORS must list origins such as https://portal.example.com, with https beyond this machine; number ${at + 1} is none.`,
    );
  }
  return { ancestors, start };
}
