const isText = (/** @type {any} */ value) => typeof value === 'string';
const isObject = (/** @type {any} */ value) => Object(value) === value && !Array.isArray(value);

const isTexts = (/** @type {any} */ value) => isObject(value) && Object.values(value).every(isText);

/**
 * What few sites set, so that few load it. Labels take the place of our words at once.
 *
 * @param {any} given
 * @param {object} checked members
 * @param {readonly string[]} pages that can be left out
 * @param {Pick<typeof import('../elements/words/en.js').default, 'app' | 'labels'>} words in use
 * @returns {string | null} the member that is wrong or unknown
 */
export function faultIn(given, checked, pages, { app, labels }) {
  /** @type {Record<string, (value: any) => boolean>} */
  const checks = {
    features: (value) => Array.isArray(value) && value.every((one) => pages.includes(one)),
    labels: (value) =>
      isObject(value) &&
      Object.entries(value).every(([kind, texts]) =>
        ['name', 'source'].includes(kind)
          ? isText(texts)
          : Object.hasOwn(labels, kind) && isTexts(texts),
      ),
  };
  if (!isObject(given)) return JSON.stringify(given);
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(checked, name)) continue;
    if (!Object.hasOwn(checks, name) || !checks[name](value)) return name;
  }
  const { name, source: _, ...kinds } = given.labels ?? {};
  if (name) app.name = name;
  for (const [kind, texts] of Object.entries(kinds)) {
    Object.assign(labels[/** @type {'role'} */ (kind)], texts);
  }
  return null;
}
