/**
 * Numbers that JavaScript cannot hold, such as 12345678901234567890 and 1e400, as they were written.
 * Browsers from before 2025 do not tell how; there they are drawn as JavaScript reads them.
 */

/**
 * @typedef {{ rawJSON: string }} Written  a number; JSON.stringify writes it as it is
 * @typedef {object} Json  what newer browsers know beside
 * @property {(text: string, reviver: (key: string, value: unknown, context?: { source?: string }) =>
 *   unknown) => any} parse
 * @property {(text: string) => Written} [rawJSON]
 * @property {(value: unknown) => value is Written} [isRawJSON]
 */

const json = /** @type {Json} */ (JSON);

/** @param {string} number  @returns {string} what it says beside its size */
const digitsOf = (number) => number.replace(/e.*$|[-.]/gi, '').replace(/^0+|0+$/g, '');

/** @param {string} text  @returns {any} as JSON.parse reads it, but for numbers that it would change */
export const exactly = (text) =>
  json.parse(text, (_, value, context) => {
    const source = context?.source;
    if (typeof value !== 'number' || !source || !json.rawJSON) return value;
    const isSame = Number.isFinite(value) && digitsOf(String(value)) === digitsOf(source);
    return isSame ? value : json.rawJSON(source);
  });

/** @param {object} value  @returns {string | null} null: it is no such number */
export const writtenNumber = (value) => (json.isRawJSON?.(value) ? value.rawJSON : null);
