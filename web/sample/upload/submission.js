import { decodeBase64 } from '../evidence/base64.js';
import { Refusal } from '../refusal.js';

/**
 * What somebody sent, before anything is known to be right with it.
 *
 * @typedef {object} Submission
 * @property {unknown} type
 * @property {unknown} completionDate
 * @property {{ name: string, bytes: Uint8Array<ArrayBuffer> } | undefined} file
 */

const DATA_URL = /^data:[^,]{0,200};base64,/;

/**
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {string} contentType
 * @returns {Promise<Submission>}
 */
async function fromForm(body, contentType) {
  const form = await new Response(body, { headers: { 'Content-Type': contentType } })
    .formData()
    .catch(() => {
      throw new Refusal(400, ['Malformed part header']);
    });
  const file = form.get('file');
  return {
    type: form.get('type') ?? undefined,
    completionDate: form.get('completionDate') ?? undefined,
    file:
      file instanceof Blob
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : undefined,
  };
}

/**
 * @param {any} base64File
 * @returns {Submission['file']}
 */
function fromDataUrl(base64File) {
  const { base64String, filename } = base64File ?? {};
  if (typeof base64String !== 'string' || typeof filename !== 'string') return undefined;
  const [prefix] = DATA_URL.exec(base64String) ?? [];
  const bytes = prefix && decodeBase64(base64String.slice(prefix.length));
  if (!bytes) throw new Refusal(400, ['base64File.base64String must be a base64 data URL']);
  return { name: filename, bytes };
}

/**
 * @param {Uint8Array<ArrayBuffer>} body
 * @returns {Submission}
 */
function fromJson(body) {
  let sent;
  try {
    sent = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, ['The body is not JSON']);
  }
  const { type, completionDate, base64File } = sent ?? {};
  return { type, completionDate, file: fromDataUrl(base64File) };
}

/**
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {string} contentType
 */
export async function readSubmission(body, contentType) {
  if (/^multipart\/form-data\b/i.test(contentType)) return fromForm(body, contentType);
  if (/^application\/json\b/i.test(contentType)) return fromJson(body);
  throw new Refusal(400, ['Content-Type must be multipart/form-data or application/json']);
}
