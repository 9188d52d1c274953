/**
 * A request that the server in front of the API answers itself. `code` 0 in the body tells it
 * from an answer of the API, whose own codes are positive.
 */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message one sentence, shown to people
   * @param {Record<string, string>} [headers]
   */
  constructor(status, message, headers = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.headers = headers;
  }

  /** @returns {Response} the contract's Error as JSON */
  toResponse() {
    const { status, message, headers } = this;
    return Response.json({ statusCode: status, message, code: 0 }, { status, headers });
  }
}
