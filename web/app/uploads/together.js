/** What comes within that time is said in one go, milliseconds. */
const MOMENT = 150;

/**
 * A live region says what is in it when it is its turn: of what comes at once only the last would
 * be heard.
 *
 * @param {(text: string) => void} announce
 * @returns {(text: string) => void}
 */
export function together(announce) {
  /** @type {string[]} */
  let texts = [];
  return (text) => {
    texts.push(text);
    if (texts.length > 1) return;
    setTimeout(() => {
      announce(texts.join(' '));
      texts = [];
    }, MOMENT);
  };
}
