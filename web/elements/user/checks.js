import { html, nothing } from 'lit';
import { day, momentDay } from '../format/date.js';
import { label } from '../format/label.js';
import { check } from '../format/state.js';
import { webLink } from '../links.js';
import { userWords } from '../words/user.js';
import { words } from '../words/words.js';
import { textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/** @param {Fields} one  A background check in a few words. */
export function checkLine(one) {
  const { checks } = userWords;
  const status = textOf(one.status);
  const by = checks.by(label('checkType', textOf(one.type)));
  /** @type {Record<string, unknown>} */
  const sentences = checks;
  const known = Object.hasOwn(words.labels.checkStatus, status);
  const text = known
    ? /** @type {(by: string) => string} */ (sentences[status])(by)
    : checks.other(by, label('checkStatus', status));
  return check(status, text);
}

/** @param {Fields} one  The same as a plain sentence with its dates. */
export function checkSentence(one) {
  const report = webLink(one.url);
  return html`${checkLine(one)}<span class="quiet"
      >${datesOf(one, textOf(one.status)).map((date) => html`, ${date}`)}.</span
    >
    ${
      report
        ? html`<a href=${report} target="_blank" rel="noreferrer noopener"
          >${userWords.checks.report}</a
        >`
        : nothing
    }`;
}

/**
 * @param {Fields} one
 * @param {string} status
 * @returns {string[]} what is known of when, why and by whom
 */
function datesOf(one, status) {
  const { manual, linked, started, changed, outOfScope, reason, source } = userWords.checks;
  const out = status === 'OUT_OF_SCOPE';
  const parts = [
    one.manualCheckDate && !out ? manual(day(one.manualCheckDate)) : '',
    out && one.outOfScopeAt ? outOfScope(momentDay(one.outOfScopeAt)) : '',
    out && one.outOfScopeReason ? reason(textOf(one.outOfScopeReason)) : '',
    status === 'PENDING' && one.createdAt ? started(momentDay(one.createdAt)) : '',
    one.linkedAt ? linked(momentDay(one.linkedAt)) : '',
    one.updatedAt ? changed(momentDay(one.updatedAt)) : '',
    one.source ? source(label('checkType', textOf(one.source))) : '',
  ];
  return parts.filter(Boolean);
}
