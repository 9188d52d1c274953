/** Findings as JSON. */
import { gravestFirst } from '../elements/format/severity.js';

/**
 * One saved answer. Other people's scripts rely on this shape.
 *
 * @param {Muster.Report} report
 * @param {boolean} ok no finding above `new`
 */
export const answerJson = ({ operation, status, findings, unlisted }, ok) =>
  lines({
    operation,
    status,
    ok,
    findings: [...findings].sort(gravestFirst).map(plain),
    ...left(unlisted),
  });

/**
 * All answers of a session.
 *
 * @param {import('./session.js').Session} session
 */
export function sessionJson({ findings, listed, contract, examples }) {
  const { answers, bytes, values, milliseconds, counts } = findings;
  return lines({
    contract,
    checked: { answers, bytes, values, milliseconds: Math.round(milliseconds) },
    counts,
    ...left(findings.unlisted),
    findings: [...listed].sort(gravestFirst).map((one) => ({
      operation: one.operation,
      status: one.status,
      ...plain(one),
      rows: one.rows,
      ...(examples && { userId: one.userId, example: one.example }),
    })),
  });
}

/** @param {number} unlisted  places whose pattern there was no room for */
const left = (unlisted) => (unlisted > 0 ? { unlisted } : {});

/** @param {Muster.Finding} finding  nothing personal */
const plain = ({ severity, code, pattern, pointer, expected, found, count }) => ({
  severity,
  code,
  pattern,
  pointer,
  expected,
  found,
  count,
});

/** @param {object} value */
const lines = (value) => `${JSON.stringify(value, null, 2)}\n`;
