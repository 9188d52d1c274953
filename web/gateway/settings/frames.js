import { SettingError } from './reading.js';

/** @import { Env } from './reading.js' */

/** The names are those of a host only: they go into a header, where a `*` or `;` would mean more. */
const shape = /^(https:\/\/[a-z\d.-]+|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\]))(:\d{1,5})?$/;

/**
 * @param {Env} env
 * @returns {string[]} origins of the pages that may hold the site's embed.html in a frame
 */
export function readFrameAncestors(env) {
  return (env.MUSTER_FRAME_ANCESTORS ?? '')
    .split(/[\s,]+/)
    .filter((origin) => origin !== '')
    .map((origin) => {
      if (shape.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) {
        return origin;
      }
      throw new SettingError(
        `MUSTER_FRAME_ANCESTORS must list origins such as https://portal.example.com, with https beyond this machine, not “${origin}”.`,
      );
    });
}
