import { addMonths, isDay } from '../people/days.js';

/**
 * How many months evidence counts. Trainings and screenshots are asked for every year; that
 * somebody was offboarded stays true and is only looked at again after three.
 *
 * @type {Record<string, number>}
 */
const months = {
  SEC_TRAINING: 12,
  MFA_EVIDENCE: 12,
  HIPAA_TRAINING_EVIDENCE: 12,
  OFFBOARDING_EVIDENCE: 36,
};

export const uploadableTypes = Object.keys(months);

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * The day (in UTC) of a date or a date-time, undefined for anything else.
 *
 * @param {string} text
 */
export function completionDay(text) {
  if (isDay(text)) return text;
  const [, day] = DATE_TIME.exec(text) ?? [];
  return day && isDay(day) ? new Date(text).toISOString().slice(0, 10) : undefined;
}

/**
 * @param {string} type an uploadable one
 * @param {string} day when it was completed
 */
export const renewalDate = (type, day) => addMonths(day, months[type]);
