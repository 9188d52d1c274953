/**
 * Which findings the address asks for: `#/contract?severity=broken,tolerated&operation=listUsers`.
 *
 * @typedef {import('../elements/contract.js').FindingsQuery} FindingsQuery
 */

/** @type {readonly string[]} */
const severities = ['broken', 'tolerated', 'new'];

/**
 * Only this page has these filters, so to the address's common reading they are faults; those that
 * make sense here are taken out of them.
 *
 * @param {import('./routes.js').View} view
 * @param {readonly string[]} operations that there are
 * @returns {FindingsQuery}
 */
export function findingsQuery(view, operations) {
  /** @type {Record<string, readonly string[]>} */
  const known = { severity: severities, operation: operations };
  /** @type {Record<string, string[]>} */
  const chosen = { severity: [], operation: [] };
  view.faults = view.faults.flatMap(({ name, value }) => {
    if (!Object.hasOwn(known, name)) return [{ name, value }];
    const values = value.split(',').filter(Boolean);
    chosen[name].push(...values.filter((one) => known[name].includes(one)));
    return values.filter((one) => !known[name].includes(one)).map((one) => ({ name, value: one }));
  });
  return {
    severities: /** @type {Muster.Severity[]} */ ([...new Set(chosen.severity)]),
    operations: /** @type {Muster.OperationId[]} */ ([...new Set(chosen.operation)]),
  };
}

/** @param {FindingsQuery} query  @returns {string} the fragment */
export function findingsHref({ severities, operations }) {
  const parts = [
    severities.length > 0 && `severity=${severities.join(',')}`,
    operations.length > 0 && `operation=${operations.map(encodeURIComponent).join(',')}`,
  ].filter(Boolean);
  return `#/contract${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}
