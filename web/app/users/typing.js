/** So long after the last letter the address follows, milliseconds. */
const SETTLED = 300;

/**
 * While a text is typed the list follows each letter, the address only when the reader pauses: a
 * browser refuses to be told a new one too often. The letters of one text leave one entry in the
 * history.
 *
 * @param {(replace: boolean) => void} follow  puts the query into the address
 */
export function typingInto(follow) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let replaces = false;

  /** The reader pauses, or is about to do something else: the address must be right. */
  function settle() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    follow(replaces);
    replaces = true;
  }

  return {
    /** A letter was typed. */
    typed() {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED);
    },
    settle,
    /** What comes next is no longer the same text. */
    end() {
      clearTimeout(timer);
      timer = undefined;
      replaces = false;
    },
  };
}
