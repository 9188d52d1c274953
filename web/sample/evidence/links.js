import { Refusal } from '../refusal.js';

const TOKEN_BYTES = 16;

function newToken() {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Short-lived links to the bytes of one document. The link itself is the permission, as with the
 * real API: who follows it sends no key.
 */
export class Links {
  /** @type {Map<string, { id: number, expires: number }>} */
  #issued = new Map();

  /** @param {number} seconds how long a link lasts */
  constructor(seconds) {
    this.seconds = seconds;
  }

  #forgetExpired() {
    const now = Date.now();
    for (const [token, { expires }] of this.#issued) {
      if (expires <= now) this.#issued.delete(token);
    }
  }

  /**
   * @param {number} id
   * @param {string} root the address under which the sample API answers
   */
  issue(id, root) {
    this.#forgetExpired();
    const token = newToken();
    const expires = Date.now() + this.seconds * 1000;
    this.#issued.set(token, { id, expires });
    return `${root}/sample/files/${id}?expires=${expires}&token=${token}`;
  }

  /**
   * Refuses a link that was not issued for this document or is too old.
   *
   * @param {number} id
   * @param {string | null} token
   */
  check(id, token) {
    this.#forgetExpired();
    if (this.#issued.get(token ?? '')?.id !== id) throw new Refusal(403, 'The link has expired');
  }

  revoke() {
    this.#issued.clear();
  }
}
