import { json } from '../json.js';
import { pathId } from '../parameters.js';
import { Refusal } from '../refusal.js';
import { accept } from '../upload/accept.js';
import { readBody } from '../upload/body.js';
import { readSubmission } from '../upload/submission.js';

/** Room for the other fields and for what holds the parts together. */
const ENVELOPE = 64 * 1024;

/** JSON carries a file in base64, a third longer, and some writers escape each slash in it. */
const BASE64_GROWTH = 1.4;

/**
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function uploadUserDocument({ request, path }, world) {
  const { people, evidence, clock, maxUploadBytes } = world;
  const id = pathId(path, 'id');
  const contentType = request.headers.get('content-type') ?? '';
  const growth = /json/i.test(contentType) ? BASE64_GROWTH : 1;
  const body = await readBody(request, Math.ceil(maxUploadBytes * growth) + ENVELOPE);

  const submission = await readSubmission(body, contentType);
  if (submission.file && submission.file.bytes.length > maxUploadBytes) throw new Refusal(413);
  const { upload, bytes } = accept(submission, id, clock);
  if (!people.has(id)) throw new Refusal(404, 'User not found');
  return json(201, await evidence.add(upload, bytes));
}
