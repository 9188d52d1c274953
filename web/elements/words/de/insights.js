import { share } from '../measures.js';
import { count, number, ofUsers } from './say.js';

/** @param {number} n  after „von“ */
const privileged = (n) => count(n, 'privilegierten Benutzer', 'privilegierten Benutzern');

/** @param {number} n  after „von“ */
const others = (n) => count(n, 'anderen Benutzer', 'anderen Benutzern');

/** @type {typeof import('../en/insights.js').default} */
export default {
  title: 'Auswertung',
  number,
  share,
  who: {
    title: 'Wer gezählt wird',
    current: 'Aktive Benutzer',
    everybody: 'Alle, auch Ausgeschiedene',
  },
  counted: (total, of) => `${number(total)} von ${ofUsers(of)} gezählt`,
  nobody: {
    title: 'Niemand zu zählen',
    text: 'Kein geladener Benutzer passt zum Filter.',
  },
  pictures: {
    mfa: {
      title: 'Multi-Faktor-Authentifizierung',
      note: 'An: an bei allen aktuellen Identitäten eines Benutzers. Aus: aus bei mindestens einer.',
    },
    checks: {
      title: 'Hintergrundprüfungen',
      note: 'Wer mehrere Prüfungen hat, wird beim Stand jeder einzelnen gezählt.',
    },
    renewals: {
      title: 'Nächste Erneuerung',
      note: 'Von jedem Benutzer der Nachweis, der zuerst abläuft: Von jeder Art zählt das neueste Dokument.',
    },
    roles: {
      title: 'Rollen',
      note: 'Wer mehrere Rollen hat, wird bei jeder gezählt.',
    },
  },
  groups: {
    mfa: { privileged: 'Benutzer mit privilegierter Rolle', others: 'Andere Benutzer' },
    roles: { privileged: 'Privilegiert', others: 'Andere' },
  },
  members: { privileged, others, all: ofUsers },
  among: (members) => `von ${members}`,
  figures: {
    mfa: {
      privileged: (n, of) => `${number(n)} von ${privileged(of)} mit MFA`,
      others: (n, of) => `${number(n)} von ${others(of)} mit MFA`,
    },
    checks: { OK: 'bestanden', open: 'ausstehend oder auffällig', none: 'ohne Prüfung' },
    renewals: { overdue: 'überfällig', '30d': 'in 30 Tagen fällig', none: 'ohne Datum' },
    roles: { privileged: 'mit privilegierter Rolle', roles: 'Rollen in Gebrauch' },
  },
  bars: {
    noCheck: 'Keine Prüfung',
    overdue: 'Überfällig',
    after: 'Später',
    noDate: 'Kein Datum',
  },
  more: (n) => `${number(n)} weitere in der Tabelle.`,
  table: {
    open: 'Die Zahlen als Tabelle',
    value: {
      mfa: 'MFA',
      checks: 'Stand',
      renewals: 'Erneuerung',
      roles: 'Rolle',
    },
    users: 'Benutzer',
    share: 'Anteil',
  },
};
