import { number, users } from './say.js';

/** @type {typeof import('../en/arrange.js').default} */
export default {
  sort: 'Sortieren',
  by: 'Sortieren nach',
  second: 'dann nach',
  server: 'Wie die Quelle sie auflistet',
  up: 'Umkehren: kleinste zuerst',
  down: 'Umkehren: größte zuerst',
  columns: 'Spalten',
  always: 'immer',
  usual: 'Die üblichen Spalten',
  dense: 'Kompakt',
  selected: (n) => `${number(n)} ausgewählt`,
  all: (n) => (n === 1 ? 'Den einen Benutzer auswählen' : `Alle ${users(n)} auswählen`),
  none: 'Auswahl aufheben',
  short: { all: (n) => (n === 1 ? 'Den einen' : `Alle ${number(n)}`), none: 'Aufheben' },
  nobody: 'Niemand ist ausgewählt.',
};
