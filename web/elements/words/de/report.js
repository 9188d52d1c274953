import { findingColumns } from './findings.js';
import { count, number, size } from './say.js';

const { severity, example, ...between } = findingColumns;

/** @param {Muster.Counts} counts */
const graded = ({ broken, tolerated, new: fresh }) =>
  `${number(broken)} fehlerhaft, ${number(tolerated)} geduldet, ${number(fresh)} neu`;

/** @type {typeof import('../en/report.js').default} */
export default {
  title: 'Abweichungen vom Schnittstellenvertrag',
  against: (title, version, origin) => `Geprüft mit ${title}, Version ${version} (${origin}).`,
  checked: ({ answers, bytes, values, counts, patterns }, listed) =>
    `${count(answers, 'Antwort', 'Antworten')}, ${count(values, 'Wert', 'Werte')} und ${size(bytes)} geprüft: ` +
    `${graded(counts)}. ` +
    `${number(listed)} von ${count(patterns.length, 'Befund', 'Befunden')} ${listed === 1 ? 'ist' : 'sind'} aufgeführt.`,
  columns: { severity, code: 'Code', ...between, pointer: 'Zuerst bei', user: 'Benutzer', example },
  withoutExamples:
    'Beispiele und IDs von Benutzern sind ausgelassen: Sie können personenbezogen sein.',
  withExamples:
    'Dieser Bericht enthält Beispiele und IDs von Benutzern: Sie können personenbezogen sein.',
  none: 'Kein Befund.',
  answer: {
    first: (times, pointer) =>
      times === 1 ? `bei ${pointer}` : `${number(times)}-mal, zuerst bei ${pointer}`,
    summary: ({ operation, status, counts, values, bytes }) =>
      `${operation} ${status}: ${graded(counts)} in ${count(values, 'Wert', 'Werten')}, ${size(bytes)}`,
    unlisted: (n) => `${count(n, 'weitere Stelle', 'weitere Stellen')} nicht aufgeführt`,
  },
};
