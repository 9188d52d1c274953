/**
 * A body that many read, each from its beginning and at its own pace. Its source is read once, as
 * fast as the quickest of them asks.
 */
export class Replay {
  #source;
  /** @type {Uint8Array[]} */
  #pieces = [];
  #isWhole = false;
  /** @type {Promise<void> | null} */
  #coming = null;
  /** @type {(isWhole: boolean) => void} */
  #end = () => {};

  /** Settles when no more will come: whether all came. @type {Promise<boolean>} */
  ended = new Promise((resolve) => {
    this.#end = resolve;
  });

  /** @param {ReadableStream<Uint8Array>} source */
  constructor(source) {
    this.#source = source.getReader();
  }

  /** All that came, in one piece. */
  bytes() {
    const bytes = new Uint8Array(this.#pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  }

  /** @param {() => void} onLeave called when this reader wants no more */
  open(onLeave) {
    let at = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          while (at === this.#pieces.length && !this.#isWhole) await this.#more();
          if (at < this.#pieces.length) controller.enqueue(this.#pieces[at++]);
          else controller.close();
        },
        cancel: onLeave,
      },
      { highWaterMark: 0 },
    );
  }

  #more() {
    this.#coming ??= this.#read().finally(() => {
      this.#coming = null;
    });
    return this.#coming;
  }

  async #read() {
    try {
      const { done, value } = await this.#source.read();
      if (!done) return void this.#pieces.push(value);
      this.#isWhole = true;
      this.#end(true);
    } catch (error) {
      this.#end(false);
      throw error;
    }
  }
}
