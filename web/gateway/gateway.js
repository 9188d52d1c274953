import { createApi } from './api.js';
import { createProxy } from './proxy.js';

/** @import { Passing } from './proxy.js' */

/**
 * The seven operations of the contract, passed on to the API with the key added here. Runs
 * wherever Request and Response are known.
 *
 * @param {Passing & { base?: string, readOnly?: boolean, joins?: boolean }} options
 */
export function createGateway({ base, readOnly, joins, ...passing }) {
  return createApi({ base, readOnly, marksWrites: true, joins, answer: createProxy(passing) });
}
