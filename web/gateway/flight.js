import { Replay } from './replay.js';

/** One question to the API, whose answer all get who ask the same meanwhile. */
export class Flight {
  #abandoned = new AbortController();
  #readers = 0;
  #head;

  /** Settles when it is over: the answer to keep, or null. Never rejects. */
  landed;

  /** @param {(abandoned: AbortSignal) => Promise<Response>} ask told when nobody waits any more */
  constructor(ask) {
    this.#head = ask(this.#abandoned.signal).then(({ status, headers, body }) => ({
      init: { status, headers },
      body: body && new Replay(body),
    }));
    this.landed = this.#land().catch(() => null);
  }

  get abandoned() {
    return this.#abandoned.signal;
  }

  /**
   * @param {AbortSignal} signal aborted when this reader has gone
   * @returns {Promise<Response>}
   */
  async join(signal) {
    this.#readers += 1;
    let isHere = true;
    const leave = () => {
      if (!isHere) return;
      isHere = false;
      this.#readers -= 1;
      if (this.#readers === 0) this.#abandoned.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    const { init, body } = await this.#head;
    return new Response(body?.open(leave) ?? null, init);
  }

  async #land() {
    const { init, body } = await this.#head;
    if (init.status !== 200 || !body || !(await body.ended)) return null;
    const bytes = body.bytes();
    init.headers.set('content-length', String(bytes.byteLength));
    return { init, bytes };
  }
}
