/** Builds the problems that the pages show; their sentences are in the message catalogue. */

/** Statuses after which the same request can succeed later: 412 once somebody has accepted the terms. */
const PASSING = new Set([412, 429, 500, 502, 503, 504]);

/**
 * @param {Muster.ProblemKind} kind
 * @param {Muster.OperationId} operation
 * @param {Partial<Muster.Problem>} [known]
 * @returns {Muster.Problem}
 */
export function problem(kind, operation, known = {}) {
  return {
    kind,
    operation,
    method: 'GET',
    status: null,
    documented: true,
    permission: '',
    code: '',
    sentence: '',
    messages: [],
    serverCode: null,
    debugInfo: null,
    faults: [],
    retryAfter: null,
    again: kind === 'network' || kind === 'timeout',
    ...known,
  };
}

/**
 * @param {Pick<Muster.Report, 'operation'> & Partial<Muster.Report>} report of an answer that cannot
 *   be used or says no; of one that is not the API's only the operation
 * @param {Muster.Head} head
 * @param {string} method
 * @param {string} text the body, as far as it came
 * @param {boolean} complete false when the connection broke
 * @returns {Muster.Problem}
 */
export function problemOf(report, head, method, text, complete) {
  const refused = head.status < 200 || head.status > 299;
  const { operation, documented = true, permission = '', message: sentence = '' } = report;
  return problem(refused ? 'status' : 'unreadable', operation, {
    method,
    status: head.status,
    documented,
    permission,
    code: codeOf(report, head, complete),
    sentence,
    retryAfter: head.retryAfter,
    again: PASSING.has(head.status) || (!refused && method === 'GET'),
    ...(refused ? serverWords(text) : {}),
  });
}

/** @param {string} text  @returns {boolean} whether the gateway says so by itself: its code is 0 */
export const isGateways = (text) => serverWords(text).serverCode === 0;

/** @param {Partial<Muster.Report>} report  @param {Muster.Head} head  @param {boolean} complete */
function codeOf({ bytes, code = 'ok' }, { contentType }, complete) {
  if (/html/i.test(contentType)) return 'html';
  return complete && bytes === 0 && code === 'truncated' ? 'empty' : code;
}

/** @param {string} text  @returns {Partial<Muster.Problem>} */
function serverWords(text) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  if (body === null || typeof body !== 'object') return {};
  const { message, code, debugInfo } = body;
  return {
    messages: [message].flat().filter((one) => typeof one === 'string' && one !== ''),
    serverCode: typeof code === 'number' ? code : null,
    debugInfo: debugInfo ?? null,
  };
}

/** @param {Muster.Problem} fault  @returns {Muster.Outcome} without an answer */
export const refusal = (fault) => ({ ok: false, report: null, problem: fault });

/** @param {Muster.Problem} fault  @returns {string} a status, or one word */
export function wordOf({ kind, status, code }) {
  if (kind === 'status') return String(status);
  return kind === 'unreadable' ? code : kind;
}
