/**
 * What becomes known of a request on its way through the server.
 *
 * @typedef {{ caller: string, operation: string | null, cause: string }} About
 *   `caller`: who asks, by the name that the proxy gives or else by address, empty where nobody is
 *   asked; `operation` of the contract;
 *   `cause`: a word of what went wrong with the API, such as ECONNREFUSED
 * @typedef {{ address?: string, request?: string, broken?: (why: unknown) => void }} Env
 *   `address`: of whoever asks; `request`: its id, set by the app; `broken`: set by the log, and told
 *   by whoever sends an answer that it breaks off, and why
 * @typedef {{ Bindings: Env, Variables: { about: About, requestId: string } }} OnServer
 */

/** @returns {About} */
export const nothingYet = () => ({ caller: '', operation: null, cause: '' });
