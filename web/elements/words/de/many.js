import { named } from './named.js';
import { count, files, number, users } from './say.js';

/** @type {typeof import('../en/many.js').default} */
export default {
  title: 'Für viele Benutzer hochladen',
  back: 'Zurück zu den Dokumenten',
  text: 'Jede Datei wird dem Benutzer zugeordnet, dessen E-Mail oder sonst dessen Name im Dateinamen steht. Es wird nichts gesendet, bevor Sie die Liste durchgesehen haben.',
  drop: 'Einen Ordner oder Dateien hierher ziehen oder Dateien auswählen',
  folder: 'Ordner auswählen',
  files: 'Dateien für viele Benutzer',
  list: 'Dateien und ihre Benutzer',
  columns: ['Datei', 'Benutzer', 'Art', 'Abgeschlossen am', ''],
  known: {
    server:
      'Die Benutzer sind nicht geladen, daher kann noch niemand zugeordnet werden. Dateien können Sie schon auswählen.',
    loading: 'Die Benutzer werden geladen. Die Dateien werden zugeordnet, sobald alle da sind.',
    complete: '',
    incomplete:
      'Nicht alle Benutzer konnten geladen werden: Der Benutzer zu einer Datei fehlt vielleicht, und der einzige dieses Namens ist vielleicht nicht der einzige.',
  },
  groups: {
    unmatched: 'Noch nicht zugeordnet',
    several: 'Mehrere Benutzer passen',
    none: 'Kein Benutzer gefunden',
    wrong: 'Nicht sendbar',
    likely: 'Wahrscheinlich',
    certain: 'Sicher',
  },
  found: {
    email: 'Sicher: die E-Mail im Dateinamen',
    part: 'Wahrscheinlich: im Dateinamen das Ende dessen, was eine E-Mail sein kann',
    name: 'Wahrscheinlich: der einzige Benutzer dieses Namens',
    several: (n) => `${count(n, 'Benutzer passt', 'Benutzer passen')}: Wählen Sie einen aus`,
    none: 'Kein Benutzer gefunden: Wählen Sie einen aus, oder entfernen Sie die Datei',
    near: 'Kein Benutzer gefunden; diese sind ähnlich',
    chosen: 'Von Ihnen ausgewählt',
    unmatched: 'Noch nicht zugeordnet',
  },
  choose: 'Benutzer auswählen',
  chooseOf: (file) => `Benutzer zu ${file}`,
  seek: 'Benutzer suchen',
  seekOf: (file) => `Benutzer für ${file} suchen`,
  other: 'Anderer Benutzer …',
  otherOf: (file) => `Anderer Benutzer für ${file}`,
  left: 'ausgeschieden',
  typeOfAll: 'Art aller Dateien',
  dateOfAll: 'Abgeschlossen am, für alle Dateien',
  send: ({ ready, users: of }) =>
    ready.length === 0 ? 'Hochladen' : `${files(ready.length)} für ${users(of)} hochladen`,
  lacks: ({ checking, noUser, noType }) =>
    [
      checking > 0 && `${files(checking)} noch in Prüfung.`,
      noUser > 0 && `${files(noUser)} ohne Benutzer ${noUser === 1 ? 'bleibt' : 'bleiben'} hier.`,
      noType > 0 && `${files(noType)} noch ohne Art.`,
    ]
      .filter(Boolean)
      .join(' '),
  stop: 'Nach dieser Datei anhalten',
  stopped:
    'Angehalten: Die übrigen Dateien wären ebenso gescheitert. Sie können erneut gesendet werden.',
  progress: ({ done, failed, busy }) =>
    `${files(done)} hochgeladen${failed.length > 0 ? `, ${number(failed.length)} nicht` : ''}${busy > 0 ? `, noch ${number(busy)}` : ''}`,
  clear: 'Hochgeladene ausblenden',
  save: 'Ergebnisse speichern (CSV)',
  matched: ({ all, groups }) =>
    `${files(all)}: ${number(groups.certain)} sicher, ${number(groups.likely)} wahrscheinlich, ${number(groups.several)} auszuwählen, ${number(groups.none)} ohne Benutzer.`,
  ended: (done, failed) =>
    `${files(done)} hochgeladen${failed.length > 0 ? `, ${number(failed.length)} nicht${named(failed)}` : ''}.`,
  csv: {
    file: (day) => `hochgeladen-${day}.csv`,
    columns: {
      file: 'Datei',
      userId: 'Benutzer-ID',
      email: 'E-Mail',
      type: 'Art',
      result: 'Ergebnis',
      documentId: 'Dokument-ID',
      message: 'Meldung',
    },
    results: {
      done: 'hochgeladen',
      failed: 'gescheitert',
      cancelled: 'abgebrochen',
      unknown: 'nicht bekannt',
      unsent: 'nicht gesendet',
    },
    noUser: 'Es wurde kein Benutzer ausgewählt.',
  },
};
