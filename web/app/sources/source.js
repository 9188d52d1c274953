/**
 * Where answers come from.
 *
 * @typedef {'kept' | 'partly' | 'memory'} Keeping `partly`: some are in memory
 *
 * @typedef {object} Source
 * @property {import('../config.js').Config} config
 * @property {typeof globalThis.fetch} [fetch] in place of the network
 * @property {import('../early.js').Early} [early] an answer that is on its way already
 * @property {import('./key.js').Key} [key] that the API is asked with
 * @property {(document?: number) => Promise<Keeping>} [keeps] whether what is changed in the sample,
 *   or one document that was uploaded to it, outlives the page
 * @property {import('./saved.js').Saved} [saved] the answer from a file
 * @property {(engine: import('../../engine/engine.js').Engine) =>
 *   import('../../engine/engine.js').Engine} [engine] as the pages see it
 * @property {(context: import('../controller.js').Context) => Promise<void>} [begin] done before the
 *   first page is shown
 * @property {boolean} [isNew] just chosen by the reader
 *
 * What a reader chooses. Nothing of it is ever read from an address.
 *
 * @typedef {{ kind: 'site' } | { kind: 'page' }
 *   | { kind: 'gateway', base: string, writes: boolean, caller?: { name: string, secret: string } }
 *   | { kind: 'api', base: string, writes: boolean, given?: { key: string, keep: boolean } }
 *   | { kind: 'file', file: File, operation: Muster.OperationId, status: number }} Choice
 */
export {};
