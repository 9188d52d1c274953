import { duration } from '../measures.js';
import { findingColumns } from './findings.js';
import { count, findings, number, size } from './say.js';

const { example, ...before } = findingColumns;

/** @type {typeof import('../en/contract.js').default} */
export default {
  title: 'Schnittstelle',
  intro:
    'Jede Antwort wird beim Eintreffen gegen den Schnittstellenvertrag geprüft. Dies sind die Abweichungen, seit die Seite geöffnet oder der Vertrag gewechselt wurde.',
  checked: {
    title: 'Was geprüft wurde',
    answers: 'Antworten',
    values: 'Werte',
    bytes: 'Umfang',
    time: 'Dauer',
  },
  size,
  duration,
  speed: ({ bytes, milliseconds }) =>
    milliseconds < 50 ? '' : `${size((bytes / milliseconds) * 1000)} pro Sekunde`,
  builtIn: 'eingebaut',
  source: {
    title: 'Der verwendete Vertrag',
    name: (title, version) =>
      `${title || 'Ein Vertrag ohne Titel'}, Version ${version || 'unbekannt'}`,
    builtIn: 'Eingebaut',
    fromFile: (file) => `Aus der Datei ${file}, bis diese Seite neu geladen wird`,
    load: 'Vertragsdatei laden',
    hint: (bytes) =>
      `oder hierher ziehen: ein OpenAPI-3.1-Dokument in JSON, bis ${size(bytes)}. Es bleibt in dieser Seite; was bisher beantwortet wurde, wird erneut angefragt und geprüft.`,
    back: 'Zum eingebauten Vertrag zurückkehren',
    stop: 'Anhalten',
    goOn: 'Den Rest prüfen',
  },
  judging: (judging) => {
    if (judging.state === 'none') return 'Der Vertrag wurde gewechselt.';
    const { state, done, failed, total } = judging;
    const head = state === 'stopped' ? 'Angehalten: ' : '';
    const tail = failed > 0 ? `, ${number(failed)} davon ohne Antwort` : '';
    return `${head}${number(done)} von ${count(total, 'Antwort', 'Antworten')} erneut geprüft${tail}`;
  },
  refused: {
    title: (file) => `${file} wurde abgelehnt.`,
    at: 'Die Stelle:',
    whole: 'das Dokument als Ganzes',
    kept: (title) => `„${title}“ bleibt in Gebrauch.`,
    tooLarge: (bytes, most) =>
      `Das Dokument ist ${size(bytes)} groß; ein Vertrag darf bis zu ${size(most)} groß sein.`,
    empty: 'Das Dokument ist leer.',
    unreadable: 'Der Browser kann das Dokument nicht lesen.',
    notUtf8: 'Das Dokument ist nicht in UTF-8.',
  },
  report: {
    title: (n, filtered) =>
      n === 1
        ? `${filtered ? 'Den aufgeführten' : 'Den einen'} Befund speichern`
        : `${filtered ? 'Die aufgeführten' : 'Alle'} ${findings(n)} speichern`,
    formats: { json: 'JSON', markdown: 'Markdown', sarif: 'SARIF' },
    examples: 'Mit Beispielen',
    without: 'Beispiele und IDs von Benutzern werden ausgelassen: Sie können personenbezogen sein.',
    withThem:
      'Die Datei wird Beispiele und IDs von Benutzern enthalten: Sie können personenbezogen sein.',
    saved: (name) => `${name} wurde gespeichert.`,
  },
  meanings: {
    broken: 'die Zeile oder Antwort war nicht verwendbar',
    tolerated: 'verwendet, aber nicht wie dokumentiert',
    new: 'ein Feld, Wert oder Status, den der Vertrag nicht kennt',
  },
  columns: { ...before, user: 'Zuerst gesehen', example },
  places: (n) => `an ${count(n, 'Stelle', 'Stellen')}`,
  caption: (n, all) =>
    n === all ? findings(n) : `${number(n)} von ${count(all, 'Befund', 'Befunden')}`,
  unlisted: (n) =>
    `${count(n, 'weitere Stelle', 'weitere Stellen')} gezählt, aber nicht aufgeführt: Es waren zu viele verschiedene. Die schwersten sind aufgeführt.`,
  user: (id) => `Benutzer ${id}`,
  reveal: 'Beispiel anzeigen',
  masked: '••••••',
  status: (status) => `Status ${status}`,
  number,
  noMatch: {
    title: 'Kein passender Befund',
    text: 'Die Filter schließen alle Befunde aus.',
    dropSeverity: (n) => `Jede Schwere: ${findings(n)}`,
    dropOperation: (n) => `Jede Operation: ${findings(n)}`,
    clear: (n) => `Filter entfernen: ${findings(n)}`,
  },
  empty: {
    title: 'Nichts weicht vom Schnittstellenvertrag ab',
    text: 'Alles, was der Server bisher gesendet hat, ist wie dokumentiert.',
  },
  unused: {
    title: 'Es wurde noch nichts geprüft',
    text: 'Öffnen Sie die Benutzer: Jede Antwort wird beim Eintreffen geprüft.',
    link: 'Zu den Benutzern',
  },
};
