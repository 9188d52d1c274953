/**
 * The findings of one answer by the places that they are about.
 *
 * @typedef {object} Marks
 * @property {(pointer: string) => Muster.Finding[]} at  about the value itself
 * @property {(...pointers: string[]) => Muster.Finding[]} within  about the values or any part of
 *   them, each once
 * @property {(pointer: string) => string[]} missing  fields of an object that should have come
 * @property {number} places  how many there are, also those that are not known
 *
 * @param {Muster.PlacedFinding[]} findings
 * @returns {Marks}
 */
export function marksOf(findings) {
  /** @type {Map<string, Muster.Finding[]>} */
  const placed = new Map();
  for (const finding of findings) {
    for (const pointer of [finding.pointer, ...finding.others]) {
      placed.set(pointer, [...(placed.get(pointer) ?? []), finding]);
    }
  }
  const at = (/** @type {string} */ pointer) => placed.get(pointer) ?? [];
  return {
    at,
    within(...pointers) {
      const isIn = (/** @type {string} */ place) =>
        pointers.some((one) => place === one || place.startsWith(`${one}/`));
      return [...new Set([...placed].flatMap(([place, list]) => (isIn(place) ? list : [])))];
    },
    missing: (pointer) =>
      [...placed.keys()]
        .filter((place) => at(place).some(({ code }) => code === 'missing_field'))
        .filter((place) => place.slice(0, place.lastIndexOf('/')) === pointer)
        .map((place) => keyOf(place.slice(pointer.length + 1))),
    places: findings.reduce((total, { count }) => total + count, 0),
  };
}

/** @param {string} pointer  @param {string | number} key  @returns {string} of a member or an item */
export const below = (pointer, key) =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @param {string} token  of a pointer */
const keyOf = (token) => token.replaceAll('~1', '/').replaceAll('~0', '~');
