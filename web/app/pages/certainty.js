const UNHEARD = new Set(['aborted', 'network', 'redirect', 'timeout', 'unreadable']);

/**
 * @param {Muster.Problem} problem of a request that changes something
 * @returns {boolean} whether the server may have made the change all the same
 */
export const mayHaveHappened = ({ kind, status }) => UNHEARD.has(kind) || Number(status) >= 500;

/**
 * @param {Muster.Problem} problem
 * @returns {boolean} whether the server may make the change yet: it had all that it needs, and did
 *   not say how it ended. Of status 504 is a machine between that waits no longer.
 */
export const mayStillHappen = ({ sentWhole = false, status }) => sentWhole || status === 504;
