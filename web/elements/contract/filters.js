import { html } from 'lit';
import { emit } from '../emit.js';
import { severitySigns } from '../format/severity.js';
import { contractWords } from '../words/contract.js';
import { words } from '../words/words.js';
import { chosenFindings } from './chosen.js';
import { operationName } from './operation-name.js';

/**
 * What may be chosen, each with the number of findings that choosing it would list.
 *
 * @param {EventTarget} host
 * @param {Muster.Finding[]} findings
 * @param {import('../contract.js').FindingsQuery} query
 */
export function findingsFilters(host, findings, query) {
  const { columns } = contractWords;
  const bySeverity = chosenFindings(findings, { ...query, severities: [] });
  const byOperation = chosenFindings(findings, { ...query, operations: [] });
  const operations = new Set([...findings.map(({ operation }) => operation), ...query.operations]);
  return html`<div class="filters">
    <fieldset>
      <legend>${columns.severity}</legend>
      ${severitySigns.map(({ severity, sign, tone }) =>
        choice({
          name: html`<span class=${tone} aria-hidden="true">${sign}</span> ${words.app.severities[severity]}`,
          count: bySeverity.filter((one) => one.severity === severity).length,
          chosen: query.severities.includes(severity),
          toggle: () =>
            emit(host, 'muster-filter', {
              ...query,
              severities: toggled(query.severities, severity),
            }),
        }),
      )}
    </fieldset>
    <fieldset>
      <legend>${columns.operation}</legend>
      ${[...operations].sort().map((operation) =>
        choice({
          name: operationName(operation),
          count: byOperation.filter((one) => one.operation === operation).length,
          chosen: query.operations.includes(operation),
          toggle: () =>
            emit(host, 'muster-filter', {
              ...query,
              operations: toggled(query.operations, operation),
            }),
        }),
      )}
    </fieldset>
  </div>`;
}

/** @param {{ name: unknown, count: number, chosen: boolean, toggle: () => void }} what */
const choice = ({ name, count, chosen, toggle }) => html`<label class="chip option">
  <input type="checkbox" .checked=${chosen} @change=${toggle} />
  <span>${name}</span> <span class="quiet numbers">${contractWords.number(count)}</span>
</label>`;

/**
 * @template Value
 * @param {Value[]} list
 * @param {Value} value
 */
const toggled = (list, value) =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
