/**
 * How the severities of findings are drawn, the gravest first.
 *
 * @type {readonly { severity: Muster.Severity, sign: string, tone: string }[]}
 */
export const severitySigns = [
  { severity: 'broken', sign: '▲', tone: 'bad' },
  { severity: 'tolerated', sign: '●', tone: 'care' },
  { severity: 'new', sign: '◆', tone: 'novel' },
];

const order = severitySigns.map(({ severity }) => severity);

/** @param {Muster.Severity} severity */
export const signOf = (severity) => severitySigns[order.indexOf(severity)];

/**
 * Sorts findings, and those that came more often before others.
 *
 * @param {Muster.Finding} one
 * @param {Muster.Finding} other
 */
export const gravestFirst = (one, other) =>
  order.indexOf(one.severity) - order.indexOf(other.severity) || other.count - one.count;
