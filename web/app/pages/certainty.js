const UNHEARD = new Set(['aborted', 'network', 'timeout', 'unreadable']);

/**
 * @param {Muster.Problem} problem of a request that changes something
 * @returns {boolean} whether the server may have made the change all the same
 */
export const mayHaveHappened = ({ kind, status }) => UNHEARD.has(kind) || Number(status) >= 500;
