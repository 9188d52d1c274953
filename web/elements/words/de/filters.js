import { documents, number, users } from './say.js';

/** @type {Record<Muster.QueryFault['code'], string>} */
const faults = {
  unknown_key: 'Diesen Filter gibt es nicht.',
  unknown_value: 'Diesen Wert gibt es nicht.',
  missing_value: 'Es fehlt ein Wert.',
  unknown_sort: 'Hiernach kann nicht sortiert werden.',
  too_long: 'Der Text ist zu lang.',
  too_many: 'Es sind zu viele Wörter, Filter oder Werte.',
};

/** @type {typeof import('../en/filters.js').default} */
export default {
  keys: {
    role: 'Rolle',
    privileged: 'Privilegien',
    mfa: 'MFA',
    check: 'Hintergrundprüfung',
    renewal: 'Erneuerung',
    doc: 'Dokumente',
    idp: 'Identitätsanbieter',
    contractor: 'Beschäftigung',
    status: 'Status',
    left: 'Ausgeschiedene',
    terms: 'Bedingungen',
    id: 'Benutzer-ID',
    words: 'Text',
  },
  values: {
    privileged: { yes: 'Mit privilegierter Rolle', no: 'Ohne privilegierte Rolle' },
    mfa: { yes: 'An', no: 'Aus', unknown: 'Nicht gemeldet' },
    check: { none: 'Keine Prüfung' },
    renewal: {
      overdue: 'Überfällig',
      '30d': 'Nächste 30 Tage',
      '90d': 'Nächste 90 Tage',
      later: 'Später',
      none: 'Kein Datum',
    },
    doc: { none: 'Kein Dokument' },
    idp: { none: 'Keiner' },
    contractor: { yes: 'Extern', no: 'Angestellt', unknown: 'Nicht gemeldet' },
    status: { current: 'Aktiv', separated: 'Ausgeschieden' },
    left: {
      connected: 'Noch verbunden',
      disconnected: 'Getrennt',
      no: 'Nicht ausgeschieden',
    },
    terms: { agreed: 'Akzeptiert', none: 'Nicht akzeptiert' },
  },
  number,
  or: (list) => list.join(' oder '),
  term: (key, text, not) => `${key}: ${not ? 'nicht ' : ''}${text}`,
  notes: {
    mfa: 'An: Jede aktuelle Identität meldet es. Aus: Mindestens eine meldet, dass sie aus ist. Nicht gemeldet heißt nicht aus.',
    renewal: 'Wann der Nachweis erneuert werden muss, der als Nächstes abläuft.',
    left: 'Eine Identität hat ein Austrittsdatum: Ist noch eine von ihnen verbunden?',
  },
  waits: 'Wartet auf alle Benutzer: Der Server filtert hiernach nicht.',
  more: (n) => `${number(n)} weitere`,
  fewer: 'Weniger',
  leaveOut: (value) => `${value} ausschließen`,
  leftOut: 'ausgeschlossen',
  leaves: 'schließt einen Wert aus',
  chips: 'Aktive Filter',
  waiting: 'wartet',
  drop: (name) => `Filter ${name} entfernen`,
  clear: 'Alle entfernen',
  views: 'Ansichten:',
  view: {
    unprotected: {
      name: 'Privilegiert ohne MFA',
      title: 'Aktive Benutzer mit privilegierter Rolle, deren MFA aus oder nicht gemeldet ist',
    },
    due: {
      name: 'Nachweise überfällig oder in 30 Tagen fällig',
      title: 'Aktive Benutzer, deren Nachweise in 30 Tagen ablaufen oder abgelaufen sind',
    },
    checks: {
      name: 'Prüfungen ausstehend oder auffällig',
      title: 'Benutzer mit einer Hintergrundprüfung, die aussteht oder auffällig ist',
    },
    connected: {
      name: 'Ausgeschieden, aber noch verbunden',
      title: 'Benutzer mit Austrittsdatum, von denen eine Identität noch verbunden ist',
    },
  },
  fault: ({ code, message }) => faults[code] ?? message,
  at: {
    text: (n) => `(in der Suche, bei Zeichen ${number(n)}):`,
    filter: (n) => `(in den Filtern, bei Zeichen ${number(n)}):`,
    sort: (n) => `(in der Sortierung, bei Zeichen ${number(n)}):`,
  },
  known: 'Bekannt:',
  put: (value) => `${value} einsetzen`,
  without: (term) => `Ohne „${term}“`,
  withoutWords: 'Ohne den Text',
  wouldFind: { users, documents },
  noMatch: 'Mit weniger Filtern oder einem anderen Text wird mehr gefunden.',
  noSingle:
    'Es liegt an keinem einzelnen Filter: Auch ohne einen beliebigen von ihnen wird nichts gefunden.',
};
