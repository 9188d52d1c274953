import { addDays, momentBefore } from './days.js';
import { drawsOf } from './random.js';
import { referenceUser } from './reference-user.js';

const draws = drawsOf('documents');

/** Ids start above every user's, so that the two ids of a delete cannot be swapped unnoticed. */
const FIRST_DOCUMENT_ID = 5_000_000;
const MOST_PER_USER = 100;

/** @type {[string, string, number][]} type, file name, how often */
const kinds = [
  ['SEC_TRAINING', 'Security training', 40],
  ['MFA_EVIDENCE', 'MFA screenshot', 12],
  ['HIPAA_TRAINING_EVIDENCE', 'HIPAA training', 10],
  ['OFFBOARDING_EVIDENCE', 'Offboarding checklist', 6],
  ['PASSWORD_MANAGER_EVIDENCE', 'Password manager', 7],
  ['AUTO_UPDATES_EVIDENCE', 'Automatic updates', 5],
  ['HARD_DRIVE_ENCRYPTION_EVIDENCE', 'Disk encryption', 7],
  ['ANTIVIRUS_EVIDENCE', 'Antivirus', 5],
  ['LOCK_SCREEN_EVIDENCE', 'Lock screen', 4],
  ['NIST_AI_TRAINING_EVIDENCE', 'AI training', 4],
];

export const documentTypes = kinds.map(([type]) => type);

/**
 * Days from today to the renewal: most are fine, some are due soon, some are overdue.
 *
 * @param {import('./random.js').Draw} draw
 */
function daysLeft(draw) {
  const [low, high] = draw.weigh([
    [[31, 360], 84],
    [[0, 30], 9],
    [[-120, -1], 7],
  ]);
  return draw.between(low, high);
}

/**
 * @param {number} id
 * @param {import('./random.js').Draw} draw
 * @param {string} today
 * @returns {import('../types.js').UserDocument}
 */
function documentOf(id, draw, today) {
  const [type, title] = draw.weigh(kinds.map((kind) => [kind, kind[2]]));
  const left = daysLeft(draw);
  const createdAt = momentBefore(today, Math.max(1, 365 - left), draw);
  const name = `${title} ${createdAt.slice(0, 4)}`;
  const extension = draw.weigh([
    ['pdf', 60],
    ['png', 25],
    ['txt', 15],
  ]);
  return {
    id,
    name: `${name}.${extension}`,
    type,
    ...(draw.chance(30) && { fileUrl: draw.chance(50) ? null : `https://files.example/${id}` }),
    renewalDate: addDays(today, left),
    createdAt,
    updatedAt: createdAt,
  };
}

/**
 * @param {number} number
 * @param {string} today
 * @returns {import('../types.js').UserDocument[]}
 */
export function generatedDocumentsOf(number, today) {
  if (number === 1) return referenceUser.documents[0].data;
  const draw = draws(number);
  const count = draw.weigh([
    [0, 12],
    [1, 25],
    [2, 30],
    [3, 20],
    [4, 10],
    [12, 2],
    [64, 1],
  ]);
  const first = FIRST_DOCUMENT_ID + number * MOST_PER_USER;
  return Array.from({ length: count }, (_, at) => documentOf(first + at, draw, today));
}

/**
 * Whose document this is, by its id alone.
 *
 * @param {number} id
 */
export function ownerOf(id) {
  return id === 1 ? 1 : Math.floor((id - FIRST_DOCUMENT_ID) / MOST_PER_USER);
}
