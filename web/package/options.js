/**
 * A name that nobody reads would change nothing, and nobody would notice.
 *
 * @param {string} where
 * @param {unknown} given
 * @param {object} known  names
 */
export function refuseUnknown(where, given, known) {
  const names = Object.keys(known).join(', ');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`The options of ${where} must be an object. There are: ${names}.`);
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    throw new TypeError(`“${name}” is no option of ${where}. There are: ${names}.`);
  }
}
