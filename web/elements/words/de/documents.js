import { documents } from './say.js';

/** @type {typeof import('../en/documents.js').default} */
export default {
  title: 'Dokumente',
  filterName: 'Nach Name filtern',
  filterType: 'Nach Art filtern',
  allTypes: 'Alle Arten',
  caption: documents,
  captionPage: (n, page) => `${documents(n)} auf Seite ${page}`,
  columns: {
    name: 'Name',
    type: 'Art',
    renewal: 'Erneuerung',
    created: 'Abgelegt',
    actions: 'Aktionen',
  },
  nameless: (id) => `Dokument ${id}`,
  download: 'Herunterladen',
  downloadOf: (name) => `${name} herunterladen`,
  downloading: 'Wird abgerufen …',
  downloaded: (name) => `${name} wurde heruntergeladen.`,
  remove: 'Löschen …',
  removeOf: (name) => `${name} löschen`,
  view: 'Ansehen',
  viewOf: (name) => `${name} ansehen`,
  preview: {
    shown: (name) => `${name}, wie es abgelegt ist`,
    notDrawn:
      'Diese Datei ist weder ein Bild noch eine PDF-Datei, daher stellt Muster sie nicht dar. Sie kann heruntergeladen werden.',
    elsewhere:
      'Der Server gibt diese Datei nur als Link zu einem anderen Ort heraus. Laden Sie sie herunter, um sie anzusehen.',
  },
  gone: (name) => `${name} ist nicht mehr vorhanden; die Liste wurde neu gelesen.`,
  removed: (name) => `${name} wurde gelöscht.`,
  empty: {
    title: 'Keine Dokumente',
    text: 'Nachweise, die für diesen Benutzer abgelegt werden, erscheinen hier.',
    write: 'Laden Sie oben das erste hoch.',
  },
  beyond: (page) => `Auf Seite ${page} gibt es keine Dokumente.`,
  firstPage: 'Zur ersten Seite',
  noMatch: 'Kein Dokument passt zu Name und Art.',
  clear: 'Alle Dokumente anzeigen',
  setAside: (n) => `${documents(n)} aussortiert: keine verwendbare ID.`,
  repeated:
    'Der Server hat die vorige Seite noch einmal gesendet: Weitere Dokumente gibt es nicht.',
  confirm: {
    title: 'Dieses Dokument löschen?',
    text: 'Es wird für alle gelöscht, die diese Quelle verwenden. Das kann nicht rückgängig gemacht werden.',
    name: 'Dokument',
    type: 'Art',
    owner: 'Gehört zu',
    renewal: 'Erneuerung',
    yes: 'Löschen',
    no: 'Behalten',
  },
};
