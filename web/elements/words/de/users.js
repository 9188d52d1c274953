import { number, ofUsers, users as usersOf } from './say.js';

/** @type {Record<string, string>} */
const orders = { ascending: 'aufsteigend', descending: 'absteigend' };

/** @type {typeof import('../en/users.js').default} */
export default {
  title: 'Benutzer',
  search: 'Benutzer suchen',
  searchHint: 'Name, E-Mail, Position oder role:ADMIN mfa:no …',
  filters: 'Filter',
  range: ({ first, last, total }) =>
    `${number(first)}–${number(last)} von ${total === null ? 'unbekannt vielen Benutzern' : ofUsers(total)}`,
  among: (of) => `gefiltert aus ${number(of)}`,
  known: {
    loading: () => 'lädt noch',
    complete: () => 'vollständig',
    incomplete: () => 'unvollständig: einige Benutzer fehlen vielleicht',
  },
  none: 'Keine Benutzer',
  show: (total) => `${usersOf(total)} zeigen`,
  columns: {
    name: 'Name',
    email: 'E-Mail',
    jobTitle: 'Position',
    roles: 'Rollen',
    mfa: 'MFA',
    checks: 'Hintergrund',
    renewal: 'Nächste Erneuerung',
    firstName: 'Vorname',
    lastName: 'Nachname',
    status: 'Status',
    contractor: 'Extern',
    idp: 'Identitätsanbieter',
    documents: 'Dokumente',
    terms: 'Bedingungen akzeptiert',
    updated: 'Geändert',
    id: 'Benutzer-ID',
  },
  sortHint: 'Hiernach sortieren. Mit Umschalttaste: nach der ersten Spalte',
  second: (order) => `an zweiter Stelle, ${orders[order] ?? order}`,
  sorted: (column, down) =>
    `Sortiert nach ${column}, ${down ? orders.descending : orders.ascending}.`,
  select: {
    page: 'Die Benutzer dieser Seite auswählen',
    one: (name) => `${name} auswählen`,
  },
  current: 'Aktiv',
  contractorIs: { true: 'Ja', false: 'Nein', null: 'Nicht gemeldet' },
  offOn: (off, all) => `Aus: ${off} von ${all}`,
  separated: 'Ausgeschieden',
  contractor: 'Extern',
  noChecks: 'Keine',
  noDocument: 'Kein Dokument',
  more: (n) => `+${n}`,
  nameless: (id) => `Benutzer ${id}`,
  size: 'Benutzer je Seite',
  pages: {
    label: 'Seiten der Liste',
    first: 'Erste',
    previous: 'Zurück',
    next: 'Weiter',
    last: 'Letzte',
    at: (page, pages) => `Seite ${number(page)}${pages === null ? '' : ` von ${number(pages)}`}`,
  },
  found: ({ first, last, total }) => {
    if (last === 0) return 'Keine Benutzer gefunden.';
    const whole = total === null ? '' : ` von ${number(total)}`;
    return first === last && total === 1
      ? `${usersOf(1)} gefunden.`
      : `Benutzer ${number(first)} bis ${number(last)}${whole}.`;
  },
};
