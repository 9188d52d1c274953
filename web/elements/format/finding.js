import { html, nothing } from 'lit';
import { findingsWords } from '../words/findings.js';
import { words } from '../words/words.js';
import { severitySigns } from './severity.js';
import { visible } from './visible.js';

/** @param {Muster.Finding} finding  @returns {string} `companyId: expected number, found string (tolerated)` */
export function findingSentence({ severity, pattern, ...what }) {
  const [field = ''] = pattern
    .split('/')
    .filter((token) => token !== '*')
    .slice(-1);
  const name = field.replaceAll('~1', '/').replaceAll('~0', '~');
  return visible(
    `${name || findingsWords.at('')}: ${findingsWords.sentence(what)} (${words.app.severities[severity]})`,
  );
}

/** @param {Muster.Finding[]} findings  The sign of the gravest; none without findings. */
export const signOf = (findings) =>
  severitySigns.find(({ severity }) => findings.some((one) => one.severity === severity));

/** @param {Muster.Finding[]} findings  A line for each, in sight. */
export const findingLines = (findings) =>
  findings.map((finding) => {
    const { sign = '', tone = '' } = signOf([finding]) ?? {};
    return html`<span class="departure small ${tone}"
      ><span class="sign" aria-hidden="true">${sign}</span>${findingSentence(finding)}</span
    >`;
  });

/**
 * A sign that takes no room and no focus, for what opens to the lines.
 *
 * @param {Muster.Finding[]} findings
 */
export function findingSign(findings) {
  const look = signOf(findings);
  if (!look) return nothing;
  const text = findingsWords.inside(findings.length);
  return html`<span class=${look.tone} title=${text}
    ><span aria-hidden="true">${look.sign}</span><span class="hidden">${text}</span></span
  >`;
}
