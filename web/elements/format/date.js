import { html } from 'lit';
import { dateFormat } from '../words/locale.js';
import { words } from '../words/words.js';
import { balanced } from './balanced.js';

const DAY = 86_400_000;

const dayFormat = dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const localDay = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const exactFormat = dateFormat({ dateStyle: 'medium', timeStyle: 'long' });
const clock = dateFormat({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** @param {unknown} text  @returns {Date | null} midnight UTC of the day a date text begins with */
function dayOf(text) {
  const found = /^(\d{4}-\d{2}-\d{2})/.exec(String(text ?? ''));
  if (!found) return null;
  const date = new Date(`${found[1]}T00:00:00Z`);
  // Of 30 February another day is made.
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(found[1]) ? date : null;
}

/** @param {unknown} text  @returns {Date | null} the moment; a text without a zone is taken as UTC */
export function momentOf(text) {
  const value = String(text ?? '').trim();
  if (!dayOf(value)) return null;
  const zoned = /(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(value) || value.length === 10;
  const date = new Date(value.replace(' ', 'T') + (zoned ? '' : 'Z'));
  return Number.isFinite(date.getTime()) ? date : null;
}

/** @param {string} text  that should be a date */
export const noDate = (text) => words.time.unreadable(balanced(text));

/** @param {unknown} text  @returns {string} a day in words; what is no date is shown as it is */
export function day(text) {
  const date = dayOf(text);
  return date ? dayFormat(date) : noDate(String(text));
}

/**
 * @param {unknown} text
 * @returns {import('lit').TemplateResult} the day, with the moment on hover; a date is the same day
 *   in every zone
 */
export function moment(text) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(text)) && dayOf(text)) {
    return html`<time datetime=${String(text)}>${day(text)}</time>`;
  }
  const date = momentOf(text);
  if (!date) return html`${noDate(String(text))}`;
  return html`<time datetime=${date.toISOString()} title=${utc(date)}>${localDay(date)}</time>`;
}

/** @param {Date} date  @returns {import('lit').TemplateResult} day and time, with the UTC on hover */
export const exactly = (date) =>
  html`<time datetime=${date.toISOString()} title=${utc(date)}>${exactFormat(date)}</time>`;

/** @param {Date} date */
const utc = (date) =>
  `${date
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')} UTC`;

/**
 * @param {Date} date
 * @returns {import('lit').TemplateResult} the time of day, with day and UTC on hover, and on paper
 */
export const time = (date) =>
  html`<time class="clock" datetime=${date.toISOString()} title=${utc(date)}>${clock(date)}</time>`;

/** @param {unknown} text  @returns {number | null} whole days from today, negative when past */
export function daysUntil(text) {
  const date = dayOf(text);
  if (!date) return null;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((date.getTime() - today) / DAY);
}

/** @param {number} days from today, 0 or more */
export function distance(days) {
  const { today, tomorrow, inDays, inMonths, inYears } = words.time;
  if (days === 0) return today;
  if (days === 1) return tomorrow;
  if (days <= 90) return inDays(days);
  return days < 730 ? inMonths(Math.round(days / 30.44)) : inYears(Math.floor(days / 365.25));
}
