import { html, nothing } from 'lit';
import { severitySigns } from '../format/severity.js';
import { contractWords } from '../words/contract.js';
import { words } from '../words/words.js';

/** @param {Muster.Findings} findings  What was checked, and how many departures there were. */
export function checked({ counts, ...findings }) {
  const { title, answers, bytes, values, time } = contractWords.checked;
  const { number, size, duration, speed } = contractWords;
  const pace = speed(findings);
  return html`<section class="panel padded">
    <h2>${title}</h2>
    <dl class="facts numbers">
      ${fact(answers, number(findings.answers))} ${fact(values, number(findings.values))}
      ${fact(bytes, size(findings.bytes))}
      ${fact(
        time,
        html`${duration(findings.milliseconds)}
        ${pace ? html`<span class="quiet small">${pace}</span>` : nothing}`,
      )}
    </dl>
    <ul class="counts">
      ${severitySigns.map(
        ({ severity, sign, tone }) => html`<li>
          <span class="big numbers ${counts[severity] ? tone : 'quiet'}"
            ><span aria-hidden="true">${sign}</span> ${number(counts[severity])}</span
          >
          <span>${words.app.severities[severity]}<br /><span class="quiet small">${contractWords.meanings[severity]}</span></span>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** @param {string} name  @param {unknown} value */
const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
