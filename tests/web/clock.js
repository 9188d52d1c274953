/** A clock that stands still until it is told to go on. */
export class Clock {
  #now = 1_000_000;
  /** @type {{ at: number, wake: () => void }[]} */
  #sleepers = [];

  now = () => this.#now;

  /**
   * @param {number} milliseconds
   * @param {AbortSignal} [signal]
   * @returns {Promise<void>}
   */
  wait = (milliseconds, signal) =>
    new Promise((resolve) => {
      const sleeper = { at: this.#now + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => resolve());
    });

  /** @param {number} milliseconds */
  async pass(milliseconds) {
    const end = this.#now + milliseconds;
    for (;;) {
      await settled();
      const [next] = this.#sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#sleepers.splice(this.#sleepers.indexOf(next), 1);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#now = end;
    await settled();
  }
}

/** Everything that waits for nothing has been done. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
