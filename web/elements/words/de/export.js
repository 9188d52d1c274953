import { count, number, ofUsers, users } from './say.js';

/** @param {number} n  @param {string} none  @param {string} one  @param {string} many */
const orNone = (n, none, one, many) => (n === 0 ? none : count(n, one, many));

/** @param {Muster.CrawlRange} range */
const range = ({ first, last }) => (last === null ? `ab ${first}` : `${first} bis ${last}`);

/** @param {number} n */
const renewals = (n) => count(n, 'Erneuerung', 'Erneuerungen');

/** @type {typeof import('../en/export.js').default} */
export default {
  open: (n) => (n ? `${number(n)} exportieren` : 'Exportieren'),
  title: 'Export',
  format: 'Als',
  formats: {
    csv: 'CSV, für Tabellenkalkulationen',
    json: 'JSON, für Programme',
    ics: 'Kalender der Erneuerungen (.ics)',
  },
  rows: 'Benutzer',
  page: (n) => `Diese Seite (${number(n)})`,
  all: (n, filtered) => `${filtered ? 'Alle gefundenen' : 'Alle'} (${number(n)})`,
  allLater: 'Alle: Laden Sie zuerst alle Benutzer',
  selected: (n) => `Die ausgewählten (${number(n)})`,
  columns: 'Spalten',
  visible: 'Die sichtbaren',
  every: 'Alle',
  guard: 'Schutz vor Formeln',
  guardHint:
    'Eine Tabellenkalkulation führt eine Zelle, die mit = + - oder @ beginnt, als Formel aus. Ein Apostroph davor verhindert das.',
  noGuard: 'Namen und Positionen werden dann als Formeln ausgeführt, falls sie welche sind.',
  bom: 'Bytereihenfolge-Markierung (BOM)',
  bomHint: 'Ältere Excel-Versionen brauchen sie, um Buchstaben wie é oder ü zu lesen.',
  certified: {
    complete: 'Das Vollständigkeitszertifikat geht mit: vollständig.',
    incomplete:
      'Das Vollständigkeitszertifikat geht mit: unvollständig, einige Benutzer fehlen vielleicht.',
    loading: 'Ohne Vollständigkeitszertifikat: Es sind noch nicht alle Benutzer geladen.',
    server:
      'Ohne Vollständigkeitszertifikat: Es wurden nur Seiten des Servers gelesen, nicht alle Benutzer.',
  },
  save: {
    csv: (n) => `${users(n)} als CSV speichern`,
    json: (n) => `${users(n)} als JSON speichern`,
    ics: (n) => `Erneuerungen von ${ofUsers(n)} speichern`,
  },
  link: 'Link zu dieser Ansicht kopieren',
  linked: 'Kopiert',
  linkFailed: 'Der Link konnte nicht kopiert werden; er steht in der Adresszeile.',
  print: 'Drucken',
  writing: (done, all) => `${number(done)} von ${ofUsers(all)} geschrieben`,
  stop: 'Anhalten',
  done: {
    csv: (n) => `${users(n)} als CSV gespeichert.`,
    json: (n) => `${users(n)} als JSON gespeichert.`,
    ics: (n) => `${renewals(n)} gespeichert.`,
  },
  vanished: (n) =>
    n === 1
      ? '1 Benutzer stand inzwischen nicht mehr in der Liste.'
      : `${users(n)} standen inzwischen nicht mehr in der Liste.`,
  noRenewals: 'Keiner dieser Benutzer hat einen Nachweis mit Datum: Es gibt nichts zu speichern.',
  stopped: 'Angehalten: Es wurde nichts gespeichert.',
  failed:
    'Die Datei konnte nicht geschrieben werden: Es wurde nichts gespeichert. Schließen Sie etwas anderes, und versuchen Sie es erneut.',
  files: {
    csv: (day) => `benutzer-${day}.csv`,
    json: (day) => `benutzer-${day}.json`,
    ics: (day) => `erneuerungen-${day}.ics`,
  },
  calendar: (source) => `Erneuerungen: ${source}`,
  certificate: (certificate) => {
    const { complete, source, host, startedAt, endedAt, pages, totals, missing } = certificate;
    const { duplicates, setAside, moved, gone, sha256, sha256Now } = certificate;
    return [
      `Vollständigkeitszertifikat: ${complete ? 'vollständig' : 'UNVOLLSTÄNDIG'}`,
      `Quelle ${source}${host ? ` (${host})` : ''}`,
      `gelesen von ${startedAt} bis ${endedAt}`,
      `${users(certificate.users)} auf ${count(pages, 'Seite', 'Seiten')}`,
      `gemeldete Gesamtzahlen: ${totals.length > 0 ? totals.join(', ') : 'keine'}`,
      orNone(duplicates, 'keine Dublette', 'Dublette', 'Dubletten'),
      `${orNone(setAside, 'keine Zeile', 'Zeile', 'Zeilen')} aussortiert`,
      `${moved} inzwischen geändert`,
      `${gone} inzwischen verschwunden`,
      missing.length > 0 ? `vielleicht fehlend: ${missing.map(range).join(', ')}` : 'niemand fehlt',
      ...(sha256 ? [`SHA-256 der Momentaufnahme ${sha256}`] : []),
      ...(sha256Now ? [`seither wurden Benutzer neu gelesen, SHA-256 jetzt ${sha256Now}`] : []),
    ].join('; ');
  },
  uncertified: (source) =>
    `Ohne Vollständigkeitszertifikat: Es wurden nicht alle Benutzer von ${source} gelesen`,
  asked: (query) => `Aufgeführt: ${query || 'alle'}`,
  by: (columns) => `nach ${columns.join(', dann nach ')}`,
  down: (column) => `${column} (absteigend)`,
};
