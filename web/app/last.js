/** Outcomes that say nothing of the source. */
const UNASKED = new Set(['aborted', 'not_sent', 'not_saved', 'read_only']);

/**
 * What an outcome says of the source, without what the source said.
 *
 * @typedef {NonNullable<ReturnType<typeof lastOf>>} Last
 * @param {Muster.Outcome} outcome
 */
export function lastOf(outcome) {
  const problem = outcome.ok ? null : outcome.problem;
  if (problem && UNASKED.has(problem.kind)) return null;
  return {
    operation: outcome.report?.operation ?? problem?.operation ?? 'listUsers',
    status: outcome.report?.status ?? problem?.status ?? null,
    ok: outcome.ok,
    problem,
    at: new Date(),
  };
}
