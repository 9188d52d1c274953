import { Refusal } from '../refusal.js';
import { fileKinds, kindOf } from './file-kinds.js';
import { completionDay, renewalDate, uploadableTypes } from './renewal.js';

const LONGEST_NAME = 255;

/**
 * The last part of a path, without what no file name should hold.
 *
 * @param {string} name
 */
function cleaned(name) {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last.replace(/[\p{Cc}\p{Cs}]/gu, '').trim();
}

/**
 * @param {import('./submission.js').Submission['file']} file
 * @param {string[]} problems gets what is wrong
 */
function checkedFile(file, problems) {
  const name = cleaned(file?.name ?? '');
  const kind = kindOf(name);
  if (!file) problems.push('file should not be empty');
  else if (!kind) problems.push(`file must be one of: ${[...fileKinds.keys()].join(', ')}`);
  else if (name.length > LONGEST_NAME) problems.push(`file name is longer than ${LONGEST_NAME}`);
  else if (file.bytes.length === 0) problems.push('file should not be empty');
  else if (!kind.fits(file.bytes)) problems.push('file content does not match its extension');
  else return { name, mime: kind.mime, bytes: file.bytes };
  return undefined;
}

/**
 * @param {unknown} type
 * @param {string[]} problems gets what is wrong
 */
function checkedType(type, problems) {
  const known = uploadableTypes.find((each) => each === type);
  if (!known) {
    problems.push(`type must be one of the following values: ${uploadableTypes.join(', ')}`);
  }
  return known;
}

/**
 * @param {unknown} date
 * @param {string} today what counts where no date is given
 * @param {string[]} problems gets what is wrong
 */
function checkedDay(date, today, problems) {
  const day = date === undefined ? today : completionDay(String(date));
  if (!day) problems.push('completionDate must be a valid ISO 8601 date string');
  return day;
}

/**
 * Makes an upload of a submission, or says all that is wrong with it (400).
 *
 * @param {import('./submission.js').Submission} submission
 * @param {number} userId
 * @param {import('../types.js').Clock} clock
 * @returns {{ upload: import('../types.js').NewUpload, bytes: Uint8Array<ArrayBuffer> }}
 */
export function accept(submission, userId, clock) {
  /** @type {string[]} */
  const problems = [];
  const type = checkedType(submission.type, problems);
  const day = checkedDay(submission.completionDate, clock.today(), problems);
  const file = checkedFile(submission.file, problems);
  if (!type || !day || !file) throw new Refusal(400, problems);

  const { name, mime, bytes } = file;
  const now = clock.now();
  const times = { renewalDate: renewalDate(type, day), createdAt: now, updatedAt: now };
  return { upload: { userId, mime, document: { name, type, ...times } }, bytes };
}
