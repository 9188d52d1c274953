/**
 * Where the line of the loading stands: what is loaded by itself is told under the list, which then
 * stays where it is; what takes its time, waits to be allowed or went wrong is told above.
 *
 * @param {import('./types.js').Known} known
 */
export const loadsAbove = ({ asks, state, small }) => asks || state === 'incomplete' || !small;
