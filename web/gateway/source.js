import { createApi } from './api.js';
import { maxUploadBytes } from './app.js';
import { createGateway } from './gateway.js';

/** @import { Contract } from './operations.js' */
/** @import { Settings } from './settings.js' */

/**
 * The API behind the site: the real one where a key is given, the sample API otherwise.
 *
 * @param {Settings} settings
 * @param {Contract} contract
 */
export async function createSource({ gateway, readOnly, sample }, contract) {
  const base = '/api';
  if (gateway) {
    return createGateway({
      ...gateway,
      base,
      contract,
      readOnly,
      limits: { upload: maxUploadBytes + 1024 * 1024 },
      log: ({ operation, status, message, cause }) =>
        console.error(`${operation}: ${status} ${message}${cause && ` (${cause})`}`),
    });
  }
  const { createSampleApi } = await import('../sample/sample-api.js');
  const { folderStore } = await import('../sample/stores/folder.js');
  const api = createSampleApi({
    base,
    users: sample.users,
    store: folderStore(sample.data),
    maxUploadBytes,
  });
  return createApi({ base, readOnly, answer: (request) => api.fetch(request) });
}
