import { count, documents, number, ofDocuments } from './say.js';

/** @param {number} n */
const days = (n) => count(n, 'Tag', 'Tage');

/** @type {typeof import('../en/all-documents.js').default} */
export default {
  title: 'Dokumente',
  search: 'Dokumente suchen',
  searchHint: 'Name, Art oder Person oder doc:SEC_TRAINING renewal:overdue …',
  filters: 'Filter',
  many: 'Für viele Benutzer hochladen',
  manyWaiting: (n) => `${number(n)} nicht gesendet`,
  size: 'Dokumente je Seite',
  range: ({ first, last, total }) =>
    total === 0 ? 'Keine Dokumente' : `${number(first)}–${number(last)} von ${ofDocuments(total)}`,
  among: (of) => `${number(of)} ohne Filter`,
  columns: { name: 'Name', type: 'Art', owner: 'Gehört zu', renewal: 'Erneuerung' },
  nameless: (id) => (id === null ? 'Dokument' : `Dokument ${id}`),
  renewal: {
    valid: 'Gültig',
    soon: (n) => `Bald erneuern (${days(n)})`,
    overdue: (n) => `Überfällig (${days(n)})`,
    none: 'Kein Datum',
  },
  unlisted: (users) =>
    `${users === 1 ? 'Die Dokumente von 1 Benutzer sind' : `Einige Dokumente von ${number(users)} Benutzern sind`} nicht aufgeführt: Die Liste der Benutzer enthält von jedem höchstens die ersten zehn und von manchen keine.`,
  empty: {
    title: 'Keine Dokumente',
    text: 'Kein geladener Benutzer hat ein Dokument.',
  },
  noMatch: 'Kein Dokument gefunden',
  found: ({ first, last, total }) => {
    if (total === 0) return 'Keine Dokumente gefunden.';
    return total === 1
      ? `${documents(1)} gefunden.`
      : `Dokumente ${number(first)} bis ${number(last)} von ${number(total)}.`;
  },
};
