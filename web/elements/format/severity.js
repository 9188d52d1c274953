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
