import { createApi } from './api.js';
import { createGateway } from './gateway.js';

/** @import { Contract } from './operations.js' */
/** @import { Settings } from './settings.js' */

/** The API's own limit is not published. What a form or JSON puts around the file takes this much. */
const ENVELOPE = 1024 * 1024;
/** So much longer is a file in base64. */
const BASE64 = 4 / 3;

/**
 * The API behind the site: the real one where a key is given, the sample API otherwise.
 *
 * @param {Settings} settings
 * @param {Contract} contract
 */
export async function createSource({ gateway, readOnly, sample, upload }, contract) {
  const base = '/api';
  if (gateway) {
    return createGateway({
      ...gateway,
      base,
      contract,
      readOnly,
      limits: { upload: Math.ceil(upload.maxBytes * BASE64) + ENVELOPE },
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
    maxUploadBytes: upload.maxBytes,
  });
  return createApi({ base, readOnly, answer: (request) => api.fetch(request) });
}
