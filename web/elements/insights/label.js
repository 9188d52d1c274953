import { html } from 'lit';
import { label } from '../format/label.js';
import { check, mfa, state } from '../format/state.js';
import { insightsWords } from '../words/insights.js';
import { dateFormat } from '../words/locale.js';

/** @typedef {import('../insights.js').Picture['name']} Name */

const monthFormat = dateFormat({
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @type {Record<string, 'on' | 'off' | 'unknown'>} */
const mfaStates = { yes: 'on', no: 'off', unknown: 'unknown' };

/** @type {Record<Name, (value: string) => unknown>} */
const labels = {
  mfa: (value) => mfa(mfaStates[value]),
  checks: (value) =>
    value === 'none' ? state('quiet', '○', insightsWords.bars.noCheck) : check(value),
  renewals(value) {
    const { overdue, after, noDate } = insightsWords.bars;
    if (value === 'overdue') return state('bad', '▲', overdue);
    if (value === 'none') return state('quiet', '○', noDate);
    return value === 'after' ? after : monthFormat(new Date(`${value}-01T00:00:00Z`));
  },
  roles: (value) => html`<span title=${value}><bdi>${label('role', value)}</bdi></span>`,
};

/** @param {Name} picture  @param {string} value  What a bar stands for, in words and by a sign. */
export const barLabel = (picture, value) => labels[picture](value);
