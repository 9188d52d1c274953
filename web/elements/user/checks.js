import { html, nothing } from 'lit';
import { day, moment } from '../format/date.js';
import { fill } from '../format/fill.js';
import { findingSign } from '../format/finding.js';
import { label } from '../format/label.js';
import { check } from '../format/state.js';
import { webLink } from '../links.js';
import { userWords } from '../words/user.js';
import { words } from '../words/words.js';
import { fieldTree } from './field-tree.js';
import { recordsOf, textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/** @param {Fields} one  A background check in a few words. */
function checkLine(one) {
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
  const report = webLink(one.url) ?? webLink(one.manuallyCheckUrl);
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
 * @returns {unknown[]} what is known of when, why and by whom
 */
function datesOf(one, status) {
  const { manual, linked, started, changed, outOfScope, reason, source } = userWords.checks;
  const out = status === 'OUT_OF_SCOPE';
  const at = (/** @type {(date: string) => string} */ say, /** @type {unknown} */ date) =>
    date ? fill(say, moment(date)) : '';
  return [
    one.manualCheckDate && !out ? manual(day(one.manualCheckDate)) : '',
    out ? at(outOfScope, one.outOfScopeAt) : '',
    out && one.outOfScopeReason ? reason(textOf(one.outOfScopeReason)) : '',
    status === 'PENDING' ? at(started, one.createdAt) : '',
    at(linked, one.linkedAt),
    at(changed, one.updatedAt),
    one.source ? source(label('checkType', textOf(one.source))) : '',
  ].filter(Boolean);
}

/**
 * Every background check; each opens to its fields.
 *
 * @param {Fields} user
 * @param {import('../format/marks.js').Marks} marks
 */
export function checksSection(user, marks) {
  const checks = recordsOf(user.backgroundChecks);
  if (checks.length === 0) return nothing;
  return html`<section class="panel">
    <div class="title"><h2>${userWords.checksTitle}</h2></div>
    ${checks.map(
      (one, at) => html`<details class="row">
        <summary>
          <span class="whole">
            ${checkLine(one)} ${findingSign(marks.within(`/backgroundChecks/${at}`))}
          </span>
        </summary>
        <div class="inside">${fieldTree(one, marks, `/backgroundChecks/${at}`)}</div>
      </details>`,
    )}
  </section>`;
}
