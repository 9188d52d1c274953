import { gravestFirst } from '../elements/format/severity.js';
import { visible } from '../elements/format/visible.js';
import { findingsWords } from '../elements/words/findings.js';
import { reportWords } from '../elements/words/report.js';

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): a rule a code, a
 * result a finding.
 *
 * @typedef {object} Source
 * @property {{ title: string, version: string }} contract
 * @property {number} unlisted places whose pattern there was no room for
 * @property {string} [uri] of the file that holds the answer
 * @property {boolean} [examples] whether values and ids of users may be told
 */

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** @type {Record<Muster.Severity, 'error' | 'warning' | 'note'>} */
const levels = { broken: 'error', tolerated: 'warning', new: 'note' };

/**
 * @param {Muster.Finding[]} findings
 * @param {Source} source
 * @returns {string}
 */
export function sarif(findings, source) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  /** @type {import('sarif').Log} */
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Muster',
            rules: codes.map((id) => ({
              id,
              shortDescription: { text: findingsWords.codes[id] ?? id },
            })),
          },
        },
        results: [...findings]
          .sort(gravestFirst)
          .map((one) => resultOf(one, codes.indexOf(one.code), source)),
        properties: { contract: source.contract, unlisted: source.unlisted },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/**
 * @param {Muster.Finding} finding
 * @param {number} ruleIndex
 * @param {Source} source
 * @returns {import('sarif').Result}
 */
function resultOf(finding, ruleIndex, { uri, examples }) {
  const { severity, code, operation, status, pattern, pointer, count } = finding;
  const { first } = reportWords.answer;
  const place = `${operation} ${status} ${findingsWords.at(pattern)}`;
  const where = first(count, findingsWords.at(pointer));
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: literal(`${place}: ${findingsWords.sentence(finding)} (${where})`) },
    locations: [
      {
        // Services that show results beside a file want a line; where in it the value stands, the
        // pointer says.
        ...(uri && { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }),
        logicalLocations: [{ fullyQualifiedName: place, kind: 'property' }],
      },
    ],
    occurrenceCount: count,
    partialFingerprints: { 'muster/v1': `${place} ${code}` },
    properties: {
      severity,
      pattern,
      pointer,
      ...(examples && { userId: finding.userId, example: finding.example }),
    },
  };
}

/** @param {string} text  in messages, brackets make links and braces placeholders */
const literal = (text) =>
  visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
