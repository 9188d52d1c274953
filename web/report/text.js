import { gravestFirst } from '../elements/format/severity.js';
import { visible } from '../elements/format/visible.js';
import { findingsWords } from '../elements/words/findings.js';
import { reportWords } from '../elements/words/report.js';

/**
 * One saved answer for a terminal: a line a finding, the gravest first, then a summary.
 *
 * @param {Muster.Report} report
 */
export function answerText(report) {
  const { first, summary, unlisted } = reportWords.answer;
  const findings = [...report.findings].sort(gravestFirst);
  const lines = findings.map(({ severity, code, pattern, pointer, count, ...what }) => {
    const where = first(count, findingsWords.at(pointer));
    return `${severity} ${code} ${findingsWords.at(pattern)}: ${findingsWords.sentence(what)} (${where})`;
  });
  if (report.unlisted > 0) lines.push(unlisted(report.unlisted));
  if (report.message) lines.push(report.message);
  return `${[...lines, summary(report)].map(visible).join('\n')}\n`;
}
