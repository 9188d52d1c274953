import { html } from 'lit';
import { day, daysUntil, noDate } from '../format/date.js';
import { SOON, state } from '../format/state.js';
import { allDocumentsWords } from '../words/all-documents.js';

/**
 * Whether a document still counts, in words, and until when.
 *
 * @param {string | null} date
 */
export function standing(date) {
  const { valid, soon, overdue, none } = allDocumentsWords.renewal;
  if (!date) return state('quiet', '○', none);
  const days = daysUntil(date);
  if (days === null) return state('novel', '◇', noDate(date));
  const said =
    days < 0
      ? state('bad', '▲', overdue(-days))
      : days <= SOON
        ? state('care', '◔', soon(days))
        : state('good', '●', valid);
  return html`${said} <span class="quiet nowrap date">${day(date)}</span>`;
}
