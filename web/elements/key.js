/**
 * Whether a text can be a key or a token: a header takes no other characters.
 *
 * @param {unknown} text
 */
export const isKey = (text) => typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
