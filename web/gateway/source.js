import { createApi } from './api.js';
import { createRealApi } from './real-api.js';

/** @import { Contract } from './operations.js' */
/** @import { Settings } from './settings/settings.js' */

/**
 * The API behind the site: the real one where a key is given, the sample API otherwise.
 *
 * @param {Settings} settings
 * @param {Contract} contract
 */
export async function createSource(settings, contract) {
  const { gateway, readOnly, sample, upload } = settings;
  if (gateway) return createRealApi({ ...settings, gateway }, contract);
  const { createSampleApi } = await import('../sample/sample-api.js');
  const { folderStore } = await import('../sample/stores/folder.js');
  const base = '/api';
  const api = createSampleApi({
    base,
    users: sample.users,
    store: folderStore(sample.data),
    maxUploadBytes: upload.maxBytes,
  });
  return createApi({ base, readOnly, answer: (request) => api.fetch(request) });
}
