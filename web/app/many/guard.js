/**
 * A text as a cell that no spreadsheet takes for a formula; the same rule as the engine's exports
 * (wasm/core/export_guard.hpp).
 */

const FORMULA = /^[=+\-@＝＋－＠﹢﹣﹦﹫]/;
/** What is seen as space, or not at all. */
const SPACE = /^[ \u00A0\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F\u2060-\u206F\u3000\uFEFF]/;
const SEPARATOR = /[,;\t\r\n]/;

/** @param {string} letter */
const isControl = (letter) => letter < ' ' || letter === '\u007F';

/** @param {string} text  @param {boolean} whole  it is a cell of its own, not a part of one */
function isDangerous(text, whole) {
  for (let rest = text; rest !== ''; rest = rest.slice(1)) {
    const control = isControl(rest[0]);
    if (control && whole) return true;
    if (control && SEPARATOR.test(rest[0])) return false;
    if (!control && !SPACE.test(rest)) return FORMULA.test(rest);
  }
  return false;
}

/** @param {string} text  @returns {string} */
export const guardedCell = (text) =>
  text
    .split(/(?<=[,;\t\r\n])/)
    .map((part, at) => (isDangerous(part, at === 0) ? `'${part}` : part))
    .join('');
