/**
 * What becomes known of a request on its way through the server.
 *
 * @typedef {{ caller: string, operation: string | null, cause: string }} About
 *   `caller`: who asks, empty where nobody is asked for a name; `operation` of the contract;
 *   `cause`: a word of what went wrong with the API, such as ECONNREFUSED
 * @typedef {{ Variables: { about: About, requestId: string } }} OnServer
 */

/** @returns {About} */
export const nothingYet = () => ({ caller: '', operation: null, cause: '' });
