import { createSampleApi } from '../../web/sample/sample-api.js';

/** @import { SampleOptions } from '../../web/sample/sample-api.js' */
/** @import { OperationName } from '../../web/sample/operations.js' */

export const today = '2026-11-23';
export const origin = 'http://sample.test';

/**
 * A request per operation that the sample answers with success. The document is one that its
 * owner has in every sample of at least 250 users.
 *
 * @type {Record<OperationName, [path: string, init?: () => RequestInit]>}
 */
export const calls = {
  listUsers: ['/users'],
  getUser: ['/users/2'],
  getUserByEmail: ['/users/lina.samplegaard2@example.com/email'],
  listUserDocuments: ['/users/1/documents'],
  uploadUserDocument: ['/users/2/documents', () => ({ method: 'POST', body: form() })],
  downloadUserDocument: ['/users/documents/1/download'],
  deleteUserDocument: ['/users/documents/1/1', () => ({ method: 'DELETE' })],
};

/**
 * @param {{ name?: string, content?: string | Uint8Array<ArrayBuffer> }} [file]
 * @param {Record<string, string>} [fields]
 */
export function form({ name = 'proof.pdf', content = '%PDF-1.4' } = {}, fields = {}) {
  const data = new FormData();
  for (const [field, value] of Object.entries({ type: 'SEC_TRAINING', ...fields })) {
    data.set(field, value);
  }
  data.set('file', new Blob([content]), name);
  return data;
}

/** @param {SampleOptions} [options] */
export function startSample(options = {}) {
  const api = createSampleApi({ today, ...options });
  const base = options.base ?? '/api';

  /**
   * @param {string} path below the base
   * @param {RequestInit} [init]
   */
  const send = (path, init) => api.fetch(new Request(origin + base + path, init));

  return {
    api,
    send,

    /** @param {OperationName} operation */
    call: (operation) => send(calls[operation][0], calls[operation][1]?.()),

    /**
     * @param {string} path
     * @param {RequestInit} [init]
     * @returns {Promise<any>}
     */
    json: async (path, init) => (await send(path, init)).json(),

    /**
     * @param {OperationName} operation
     * @param {object} wanted
     */
    turn: (operation, wanted) =>
      send(`/sample/switches/${operation}`, { method: 'PUT', body: JSON.stringify(wanted) }),

    /** @returns {Promise<any[]>} */
    async everybody() {
      const users = [];
      for (let page = 1; ; page++) {
        const answer = await send(`/users?limit=50&page=${page}`);
        const { data, total } = await answer.json();
        users.push(...data);
        if (page * 50 >= total) return users;
      }
    },
  };
}
