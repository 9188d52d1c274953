/**
 * What paths of the API may be put under. Elsewhere it must be https, or a key would travel in the
 * clear; this machine is no elsewhere.
 *
 * @param {string} text
 * @param {string} [from] where a relative address starts; without, it must not be one
 * @returns {string | null} without a slash at its end
 */
export function baseOf(text, from) {
  try {
    const { protocol, hostname, origin, pathname, href } = new URL(text, from);
    const isNear =
      origin === (from && new URL(from).origin) ||
      /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
    // Neither user, ? nor #: what comes after them would not be a path.
    const isPlain = href === `${protocol}//${new URL(href).host}${pathname}`;
    const isWeb = protocol === 'https:' || (isNear && /^(http|file):$/.test(protocol));
    return isPlain && isWeb ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
