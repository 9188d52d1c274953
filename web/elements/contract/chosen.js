/** @typedef {import('../contract.js').FindingsQuery} FindingsQuery */

/**
 * @param {Muster.Finding[]} findings
 * @param {FindingsQuery} query  an empty list leaves nothing out
 */
export const chosenFindings = (findings, { severities, operations }) =>
  findings.filter(
    ({ severity, operation }) =>
      (severities.length === 0 || severities.includes(severity)) &&
      (operations.length === 0 || operations.includes(operation)),
  );
