/**
 * Text of an API for a terminal or a table: what would steer either, such as a change of the
 * direction of writing, is spelled out.
 *
 * @param {string} text
 */
export const visible = (text) =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
