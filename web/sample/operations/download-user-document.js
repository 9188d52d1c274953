import { encodeBase64 } from '../evidence/base64.js';
import { json } from '../json.js';
import { pathId } from '../parameters.js';
import { Refusal } from '../refusal.js';
import { FIRST_UPLOAD_ID } from '../stores/first-upload-id.js';

/** @typedef {{ link: () => string, bytes: Uint8Array }} Source */

/** @param {Uint8Array} bytes */
const base64File = (bytes) => ({ buffer: encodeBase64(bytes) });

/**
 * The forms in which live answers carry a file; which one a document gets follows from its id.
 *
 * @type {((source: Source) => object)[]}
 */
const forms = [
  ({ link }) => ({ signedUrl: link() }),
  ({ bytes }) => ({ fileBuffer: base64File(bytes) }),
  ({ link, bytes }) => ({ signedUrl: link(), fileBuffer: base64File(bytes) }),
  ({ link }) => ({ signedUrl: link(), fileBuffer: null }),
  ({ bytes }) => ({ fileBuffer: { type: 'Buffer', data: [...bytes] } }),
];

/** @param {number} id */
function formOf(id) {
  // A Buffer dump of a large upload would be four times its size.
  const choices = id < FIRST_UPLOAD_ID ? forms : forms.slice(0, -1);
  return choices[id % choices.length];
}

/**
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function downloadUserDocument({ url, path }, { evidence, links, base }) {
  const id = pathId(path, 'docId');
  const found = await evidence.find(id);
  if (!found) throw new Refusal(404, 'Document not found');
  const { bytes } = await found.file();
  return json(200, formOf(id)({ link: () => links.issue(id, url.origin + base), bytes }));
}
