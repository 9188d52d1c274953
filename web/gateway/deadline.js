import { Refusal } from './refusal.js';

/**
 * Why and when a call to the API is given up. The reason of the signal is what people are told.
 */
export class Deadline {
  #abort = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  #answered = false;
  #total;
  #timeouts;

  /**
   * @param {AbortSignal} client aborted when the browser has gone
   * @param {{ headers: number, total: number }} timeouts milliseconds
   */
  constructor(client, timeouts) {
    this.#timeouts = timeouts;
    this.#total = setTimeout(
      () => this.stop(new Refusal(504, 'The API took too long to answer.')),
      timeouts.total,
    );
    const gone = () => this.stop(new Refusal(499, 'The request was given up.'));
    if (client.aborted) gone();
    else client.addEventListener('abort', gone, { once: true, signal: this.signal });
  }

  get signal() {
    return this.#abort.signal;
  }

  /** Starts the wait for the head of the answer; each sign of life starts it anew. */
  wait() {
    clearTimeout(this.#waiting);
    if (this.#answered) return;
    this.#waiting = setTimeout(
      () => this.stop(new Refusal(504, 'The API did not begin to answer in time.')),
      this.#timeouts.headers,
    );
  }

  answered() {
    this.#answered = true;
    clearTimeout(this.#waiting);
  }

  /** @param {Refusal} reason */
  stop(reason) {
    this.done();
    this.#abort.abort(reason);
  }

  done() {
    this.answered();
    clearTimeout(this.#total);
  }
}
