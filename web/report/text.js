import { findingsWords } from '../elements/words/findings.js';
import { reportWords } from '../elements/words/report.js';
import { visible } from './visible.js';

const order = ['broken', 'tolerated', 'new'];

/**
 * One saved answer for a terminal: a line a finding, the gravest first, then a summary.
 *
 * @param {Muster.Report} report
 */
export function answerText(report) {
  const { first, summary, unlisted } = reportWords.answer;
  const findings = [...report.findings].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  const lines = findings.map(({ severity, code, pattern, pointer, count, ...what }) => {
    const where = first(count, findingsWords.at(pointer));
    return `${severity} ${code} ${pattern || '/'}: ${findingsWords.sentence(what)} (${where})`;
  });
  const { broken, tolerated, new: novel } = report.counts;
  const listed = report.findings.reduce((total, { count }) => total + count, 0);
  const left = broken + tolerated + novel - listed;
  if (left > 0) lines.push(unlisted(left));
  if (report.message) lines.push(report.message);
  return `${[...lines, summary(report)].map(visible).join('\n')}\n`;
}
