/**
 * Finds out what a key may do, by asking what changes nothing.
 *
 * @typedef {import('../elements/connect/doctor.js').Trial} Trial
 * @typedef {Pick<import('./controller.js').Context, 'client' | 'engine' | 'contract'>} Parts
 */

const READS = /** @type {const} */ ([
  'listUsers',
  'getUser',
  'getUserByEmail',
  'listUserDocuments',
  'downloadUserDocument',
]);

/** @type {Muster.ProblemKind[]} */
const SILENT = ['network', 'timeout', 'redirect', 'policy', 'foreign', 'no_key', 'not_saved'];

/**
 * @param {Parts} parts
 * @param {AbortSignal} signal
 * @param {(trials: Trial[]) => void} onTrial told after each
 */
export async function examine({ client, engine, contract }, signal, onTrial) {
  const offered = /** @type {Muster.OperationId[]} */ (Object.keys(contract.operations));
  const isRead = (/** @type {string} */ name) => READS.some((one) => one === name);
  /** @type {Trial[]} */
  const trials = offered.map((operation) => {
    const { permission } = contract.operations[operation];
    return { operation, permission, state: isRead(operation) ? 'waiting' : 'unused', status: null };
  });
  /** @type {Muster.Row | undefined} */
  let someone;
  /** @type {number | undefined} */
  let document;

  /** @returns {Record<string, Record<string, unknown> | null>} null: there is nothing to ask for */
  const params = () => ({
    listUsers: { page: 1, limit: 50 },
    getUser: someone ? { id: someone.id } : null,
    getUserByEmail: someone?.email ? { email: someone.email } : null,
    listUserDocuments: someone ? { id: someone.id, page: 1, limit: 50 } : null,
    downloadUserDocument: document === undefined ? null : { docId: document },
  });

  /** @param {Muster.OperationId} operation  @param {Muster.Outcome} outcome */
  function learn(operation, outcome) {
    if (!outcome.ok) return;
    if (operation === 'listUsers') {
      const { rows } = engine.page();
      someone = mostTelling(rows);
      document = someone?.documents[0]?.id;
    }
    if (operation === 'listUserDocuments') document ??= firstId(outcome.body);
  }

  onTrial([...trials]);
  for (const operation of READS) {
    const at = trials.findIndex((one) => one.operation === operation);
    if (at < 0) continue;
    const asked = params()[operation];
    if (!asked) trials[at] = { ...trials[at], state: 'untried' };
    else {
      const outcome = await client.call(operation, asked, { signal });
      if (signal.aborted) return;
      learn(operation, outcome);
      trials[at] = { ...trials[at], ...verdict(outcome) };
    }
    onTrial([...trials]);
    // Whoever is not let in at all learns nothing more from the others.
    if (trials[at].state === 'shut') break;
  }
  onTrial(trials.map((one) => (one.state === 'waiting' ? { ...one, state: 'skipped' } : one)));
}

/**
 * @param {Muster.Outcome} outcome
 * @returns {Pick<Trial, 'state' | 'status'>}
 */
function verdict(outcome) {
  if (outcome.ok) return { state: 'granted', status: outcome.report.status };
  const { status, kind, serverCode } = outcome.problem;
  // What the gateway forbids by itself, with code 0, tells nothing of the key.
  if (status === 403 && serverCode !== 0) return { state: 'missing', status };
  return { state: status === 401 || SILENT.includes(kind) ? 'shut' : 'unclear', status };
}

/** @param {Muster.Row[]} rows  @returns {Muster.Row | undefined} of whom most can be asked */
const mostTelling = (rows) =>
  rows.find(({ email, documents }) => email && documents.length > 0) ??
  rows.find(({ email }) => email) ??
  rows[0];

/** @param {unknown} body of a list of documents  @returns {number | undefined} */
function firstId(body) {
  const { documents } = /** @type {{ documents?: { id?: unknown }[] }} */ (body ?? {});
  const id = Array.isArray(documents) ? documents[0]?.id : undefined;
  return typeof id === 'number' ? id : undefined;
}
