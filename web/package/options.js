/** @typedef {{ is: (value: any) => boolean, form: string }} Form  what a value must be, in words */

/** @type {Form} */
export const count = {
  is: (value) => Number.isSafeInteger(value) && value > 0,
  form: 'a whole number above 0',
};

/** @type {Form} */
export const text = { is: (value) => typeof value === 'string', form: 'a text' };

/** @type {Form} */
export const flag = { is: (value) => typeof value === 'boolean', form: 'true or false' };

/** @type {Form} */
export const texts = {
  is: (value) =>
    Object(value) === value &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
    Object.values(value).every(text.is),
  form: 'a plain object: texts by their names',
};

/**
 * A value that is undefined is absent.
 *
 * @param {Record<string, any>} given
 * @param {Record<string, Form>} forms
 * @param {string} [of] whose members they are
 */
export function refuseMisshapen(given, forms, of = '') {
  for (const [name, { is, form }] of Object.entries(forms)) {
    if (given[name] === undefined || is(given[name])) continue;
    throw new TypeError(`“${name}”${of} must be ${form}.`);
  }
}

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

/**
 * Both, for options that are held to their names and forms alike.
 *
 * @param {string} where
 * @param {any} given
 * @param {Record<string, Form>} forms
 */
export function refuseWrong(where, given, forms) {
  refuseUnknown(where, given, forms);
  refuseMisshapen(given, forms, ` of ${where}`);
}
