const ROWS = 512;

/**
 * The texts of many rows, some hundred of them joined to one: the browser looks through a long
 * text at many times the speed of many short ones. Few blocks hold letters beyond Latin-1, which
 * take two bytes each, where the rows are in the order of names.
 */
export class Blocks {
  /** @type {{ text: string, first: number, ends: Uint32Array }[]} */
  #blocks = [];

  /** @param {string[]} texts without line ends at either side */
  constructor(texts) {
    for (let first = 0; first < texts.length; first += ROWS) {
      const own = texts.slice(first, first + ROWS);
      let end = -1;
      const ends = Uint32Array.from(own, (text) => {
        end += text.length + 1;
        return end;
      });
      this.#blocks.push({ text: own.join('\0'), first, ends });
    }
  }

  get bytes() {
    return this.#blocks.reduce((sum, { ends }) => sum + ends.byteLength, 0);
  }

  /**
   * Every row with the word, ascending.
   *
   * @param {string} word
   * @param {Uint32Array} rows to write them into
   * @returns {number} of rows
   */
  find(word, rows) {
    let count = 0;
    for (const { text, first, ends } of this.#blocks) {
      let row = 0;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[row])) {
        while (ends[row] <= at) row += 1;
        rows[count] = first + row;
        count += 1;
      }
    }
    return count;
  }

  /**
   * Keeps those of the rows that have the word.
   *
   * @param {string} word
   * @param {Uint32Array} rows
   * @param {number} count
   */
  keep(word, rows, count) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const { text, first, ends } = this.#blocks[Math.floor(rows[at] / ROWS)];
      const row = rows[at] - first;
      const begin = row === 0 ? 0 : ends[row - 1] + 1;
      if (text.slice(begin, ends[row]).includes(word)) {
        rows[kept] = rows[at];
        kept += 1;
      }
    }
    return kept;
  }
}
