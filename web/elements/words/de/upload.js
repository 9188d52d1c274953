import { named } from './named.js';
import { files, size } from './say.js';

/** @type {typeof import('../en/upload.js').default} */
export default {
  title: 'Dokumente hochladen',
  file: 'Dateien',
  drop: 'Dateien hierher ziehen, einen Screenshot einfügen oder Dateien auswählen',
  kinds: (extensions, bytes) => `${extensions.join(', ')} · bis ${size(bytes)}`,
  size,
  list: 'Dateien zum Hochladen',
  type: 'Art',
  typeOfAll: 'Art aller Dateien',
  chooseType: 'Art auswählen',
  date: 'Abgeschlossen am',
  optional: 'freiwillig',
  send: (n) => (n === 1 ? 'Hochladen' : `${files(n)} hochladen`),
  clear: 'Hochgeladene ausblenden',
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removed: (names) =>
    names.length === 1
      ? `„${names[0]}“ wurde entfernt.`
      : `${files(names.length)} wurden entfernt.`,
  undo: 'Rückgängig machen',
  restored: (names) =>
    names.length === 1 ? `„${names[0]}“ ist wieder da.` : `${files(names.length)} sind wieder da.`,
  cancel: 'Abbrechen',
  cancelOf: (name) => `${name} abbrechen`,
  again: 'Erneut senden',
  againOf: (name) => `${name} erneut senden`,
  anyway: 'Trotzdem erneut senden',
  anywayOf: (name) => `Trotzdem erneut senden: ${name} ist dann vielleicht doppelt vorhanden`,
  look: 'Erneut nachsehen',
  lookOf: (name) => `Erneut nachsehen, ob ${name} angekommen ist`,
  renamed: (name) => `Die Datei wird als „${name}“ gesendet.`,
  sha256: 'SHA-256',
  screenshot: (moment) => `Screenshot vom ${moment}`,
  faults: {
    kind: (name) =>
      `„${name}“ ist keine Dateiart, die hochgeladen werden kann. Die erlaubten stehen oben.`,
    empty: () => 'Die Datei ist leer.',
    too_large: (_, bytes) => `Die Datei ist zu groß: Hier sind bis zu ${size(bytes)} möglich.`,
    content: () => 'Der Inhalt der Datei ist nicht das, was ihr Name sagt.',
    unreadable: () =>
      'Sie kann nicht gelesen werden: ein Ordner oder eine Datei, die nicht mehr vorhanden ist.',
    gone: () =>
      'Die Datei kann nicht mehr gelesen werden: Sie wurde seit der Auswahl verschoben, geändert oder gelöscht.',
    no_type: () => 'Wählen Sie zuerst eine Art.',
    bad_date: () => 'Die Angabe ist kein Datum.',
  },
  same: {
    chosen: (name) => `Derselbe Inhalt wie „${name}“, zuvor hier ausgewählt.`,
    here: (name) => `Derselbe Inhalt ist bereits vorhanden, als „${name}“.`,
    named: (name) =>
      `Ein Dokument mit dem Namen „${name}“ ist bereits vorhanden, mit anderem Inhalt.`,
    unread: (name) =>
      `Ein Dokument mit dem Namen „${name}“ ist bereits vorhanden; ob es dasselbe ist, ist nicht bekannt.`,
  },
  states: {
    checking: 'Wird geprüft …',
    ready: 'Bereit',
    waiting: 'Wartet',
    sending: (sent, total) => `${size(sent)} von ${size(total)}`,
    answer: 'Gesendet. Warten auf den Server …',
    looking: 'Die Antwort ging verloren. Es wird nachgesehen, ob die Datei angekommen ist …',
    done: 'Hochgeladen',
    fleeting:
      'Dieser Browser hat es nicht gespeichert, etwa weil Platz fehlt: Es bleibt nur, bis diese Seite geschlossen oder neu geladen wird.',
    arrived: 'Die Datei ist angekommen: Die Antwort ging verloren, aber sie steht in der Liste.',
    absent:
      'Sie steht nicht in der Liste des Servers, ist also nicht angekommen. Sie können sie erneut senden.',
    late: 'Sie steht noch nicht in der Liste und kann noch ankommen: Die ganze Datei wurde gesendet, und es kam keine Antwort. Sehen Sie in einer Weile erneut nach. Wird sie erneut gesendet, ist sie vielleicht doppelt vorhanden.',
    unknown:
      'Ob sie angekommen ist, ist nicht bekannt: Die Liste kann gerade nicht gelesen werden. Sehen Sie erneut nach, bevor Sie sie ein zweites Mal senden.',
    cancelled: 'Abgebrochen.',
  },
  announce: {
    added: (n) => `${files(n)} hinzugefügt.`,
    wrong: (name, why) => `${name}: ${why}`,
    sending: (name) => `${name} wird gesendet.`,
    done: (name) => `${name} wurde hochgeladen.`,
    failed: (name, why) => `${name} wurde nicht hochgeladen: ${why}.`,
    ended: (done, failed) =>
      `${files(done)} hochgeladen${failed.length > 0 ? `, ${files(failed.length)} nicht${named(failed)}` : ''}.`,
  },
  waits: (n) => `${files(n)} noch nicht gesendet.`,
};
