import { json } from './json.js';

/** @type {Record<number, { wording: string, code: number, name?: string }>} */
const meanings = {
  400: { wording: 'Malformed data and/or validation errors', code: 10001 },
  401: { wording: 'Invalid Authorization', code: 10002 },
  402: { wording: 'You must upgrade your plan to use this feature', code: 10003 },
  403: { wording: 'You are not allowed to perform this action', code: 10004 },
  404: { wording: 'Not Found', code: 10005 },
  405: { wording: 'Method Not Allowed', code: 10006 },
  412: {
    wording: 'You must accept the Drata terms and conditions to use the API',
    code: 10007,
  },
  413: { wording: 'The file was too large to upload', code: 10008 },
  429: { wording: 'Too many requests', code: 10009 },
  500: { wording: 'Internal server error', code: 10010, name: 'InternalServerError' },
  503: { wording: 'Third party system was unavailable', code: 10011, name: 'ServiceUnavailable' },
};

/**
 * The API says no. `said` is one sentence, or the list of sentences that a failed validation
 * gives; without it the status speaks in its documented words.
 */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string | string[]} [said]
   * @param {Record<string, string>} [headers]
   */
  constructor(status, said = meanings[status].wording, headers = {}) {
    super(String(said));
    this.status = status;
    this.said = said;
    this.headers = headers;
  }

  /** As live answers do: no debugInfo for bad input, null for the rest, details when it is ours. */
  response() {
    const { wording, code, name } = meanings[this.status];
    const body = { statusCode: this.status, message: this.said, code };
    if (this.status === 400) return json(400, body, this.headers);
    const debugInfo = name
      ? { name, message: wording, stack: `${name}: ${wording}\n    at SampleApi` }
      : null;
    return json(this.status, { ...body, debugInfo }, this.headers);
  }
}
