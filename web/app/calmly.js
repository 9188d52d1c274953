/** Of this many pieces at once a page does not notice. */
const BREATH = 4;

/**
 * A long text that is written piece by piece, so slowly that the page stays alive.
 *
 * @param {{ next: () => string | null, close: () => void }} pieces  closed in any case
 * @param {() => Promise<unknown>} [rest] between a few of them
 * @returns {AsyncGenerator<string, void>}
 */
export async function* calmly(pieces, rest = () => new Promise((resolve) => setTimeout(resolve))) {
  try {
    let taken = 0;
    for (let piece = pieces.next(); piece !== null; piece = pieces.next()) {
      yield piece;
      taken += 1;
      if (taken % BREATH === 0) await rest();
    }
  } finally {
    pieces.close();
  }
}
