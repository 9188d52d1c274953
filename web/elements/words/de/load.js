import { count, number, ofUsers, seconds, users } from './say.js';

/** @param {number} wait  seconds */
function span(wait) {
  if (wait < 60) return `${number(Math.max(1, Math.ceil(wait / 5) * 5))} s`;
  return `${number(Math.ceil(wait / 60))} min`;
}

/** @param {Pick<Muster.CrawlRange, 'first' | 'last'>} range  by their number in the list */
function range({ first, last }) {
  if (last === null) return `Benutzer ab ${number(first)}`;
  if (first === last) return `Benutzer ${number(first)}`;
  return `Benutzer ${number(first)} bis ${number(last)}`;
}

/** @param {number} n */
const requests = (n) => count(n, 'Anfrage', 'Anfragen');

/** @type {Record<string, string>} */
const reasons = {
  network: 'der Server war nicht erreichbar',
  timeout: 'der Server hat nicht rechtzeitig geantwortet',
  policy: 'die Richtlinie dieser Website lässt ihre Seiten dort nicht anfragen',
  foreign: 'der Browser hat diese Seite die Antwort nicht lesen lassen, oder es gab keine',
  no_key: 'es gibt keinen Schlüssel für die Anfrage',
  not_saved: 'die Datei enthält sie nicht oder nicht in einer verwendbaren Form',
  not_sent: 'der Schnittstellenvertrag lässt die Anfrage nicht zu',
  problems: 'der Schnittstellenvertrag lässt die Anfrage nicht zu',
};

/** @type {typeof import('../en/load.js').default} */
export default {
  number,
  label: 'Laden des Verzeichnisses',
  progress: (loaded, total) =>
    total === null || total < loaded ? users(loaded) : `${number(loaded)} von ${ofUsers(total)}`,
  pages: (answered, pages) =>
    pages === null
      ? count(answered, 'Seite', 'Seiten')
      : `Seite ${number(Math.min(answered, pages))} von ${number(pages)}`,
  left: (wait) => `noch etwa ${span(wait)}`,
  looking: 'zweifelhafte Seiten werden erneut angesehen',
  waiting: (status, wait) =>
    `${status === null ? 'Der Server ist nicht erreichbar' : `Der Server hat mit ${status} geantwortet`}: neuer Versuch in ${seconds(wait)}`,
  paused: 'angehalten',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  cancel: 'Abbrechen',
  ask: {
    text: 'Sortieren, Zählen und Filtern nach mehr als Name und Rolle braucht alle Benutzer.',
    yes: (n) =>
      n === null ? 'Weiter laden' : n === 1 ? 'Den einen Benutzer laden' : `Alle ${users(n)} laden`,
    takes: (wait, perMinute) => `etwa ${span(wait)} bei ${requests(perMinute)} pro Minute`,
    unknown: (perMinute) =>
      `wie viele es sind, ist nicht bekannt; ${requests(perMinute)} pro Minute`,
  },
  setAside: (n) => `${number(n)} nicht verwendbar`,
  complete: (time) => `vollständig, ${time}`,
  incomplete: (time) => `unvollständig, ${time}`,
  cancelled: (time) => `unvollständig: abgebrochen, ${time}`,
  missing: (ranges) => {
    const named = ranges.slice(0, 3).map(range).join('; ');
    const more = ranges.length - 3;
    return `Vielleicht fehlend: ${named}${more > 0 ? ` und ${count(more, 'weiterer Bereich', 'weitere Bereiche')}` : ''}.`;
  },
  failed: ({ page, first, last, reason }) =>
    `Seite ${number(page)}, ${range({ first, last })}: ${
      reasons[reason] ??
      (/^\d+$/.test(reason)
        ? `der Server hat mit ${reason} geantwortet`
        : `die Antwort ist nicht verwendbar (${reason})`)
    }.`,
  moreFailed: (n) =>
    n === 1
      ? '1 weitere Seite ist ebenfalls gescheitert.'
      : `${number(n)} weitere Seiten sind ebenfalls gescheitert.`,
  again: 'Diese Seite erneut abrufen',
  goOn: 'Von dort aus weitermachen',
  anew: 'Neu laden',
  certificate: {
    open: 'Zertifikat',
    title: 'Vollständigkeitszertifikat der Liste',
    complete: 'Vollständig: Alle in der Liste sind angekommen.',
    completeBut: (n) =>
      `Vollständig: Jede Zeile der Liste ist angekommen. ${n === 1 ? '1 davon ist nicht verwendbar und wird' : `${number(n)} davon sind nicht verwendbar und werden`} nicht angezeigt.`,
    incomplete: 'Unvollständig: Es fehlt vielleicht jemand.',
    source: 'Quelle',
    host: 'Beantwortet von',
    started: 'Begonnen',
    ended: 'Beendet',
    users: 'Benutzer',
    pages: 'Gelesene Seiten',
    totals: 'Gemeldete Gesamtzahlen',
    noTotal: 'keine',
    duplicates: 'Zeilen, die wiederholt kamen',
    setAside: 'Nicht verwendbare Zeilen',
    moved: 'Änderungen während des Lesens',
    gone: 'Inzwischen aus der Liste verschwunden',
    missing: 'Vielleicht fehlend',
    nobody: 'niemand',
    ranges: (ranges) => ranges.map(range).join('; '),
    met: 'Was vorgefallen ist',
    nothing: 'nichts Ungewöhnliches',
    troubles: {
      page_failed: 'Eine Seite kam zunächst nicht oder gar nicht.',
      short_page: 'Eine Seite brachte weniger Benutzer als vorgesehen.',
      overlap: 'Ein Benutzer kam doppelt.',
      total_changed: 'Die Zahl der Benutzer hat sich inzwischen geändert.',
      no_total:
        'Aus einer Antwort war keine Anzahl der Benutzer zu lesen, oder eine kleinere, als sie lieferte.',
      limit_ignored: 'Der Server gab Seiten einer anderen Größe heraus als angefragt.',
      stopped: 'Seite um Seite brachte niemanden Neues, daher wurden keine weiteren angefragt.',
      saved:
        'Sie wurde aus einer gespeicherten Antwort gelesen: Was sich seither geändert hat, steht nicht darin.',
      endless: 'Die Liste wuchs schneller, als sie gelesen werden konnte.',
      silent:
        'Keine Antwort nannte jemanden. Vielleicht sagt der verwendete Vertrag nicht, wo Benutzer stehen.',
    },
    sha256: 'SHA-256 der Momentaufnahme',
    sha256Now: 'SHA-256 jetzt: Seither wurden Benutzer neu gelesen',
    working: 'wird berechnet …',
    hint: 'Die Momentaufnahme ist die Liste als Text: ein JSON-Objekt je Benutzer und Zeile, nach ID sortiert. Dieselbe Liste hat dieselbe Summe.',
    limits:
      'Wird zwischen denselben zwei Antworten jemand hinzugefügt und jemand entfernt, ist das beim seitenweisen Lesen nicht zu erkennen.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    save: 'Als JSON speichern',
    snapshot: 'Momentaufnahme speichern',
    snapshotFile: (day) => `momentaufnahme-${day}.txt`,
    print: 'Drucken',
    close: 'Schließen',
    file: (day) => `zertifikat-${day}.json`,
  },
  announce: {
    complete: (n) => (n === 1 ? '1 Benutzer ist geladen.' : `Alle ${users(n)} sind geladen.`),
    incomplete: 'Die Liste der Benutzer ist unvollständig.',
    cancelled: 'Das Laden wurde abgebrochen. Die Liste der Benutzer ist unvollständig.',
  },
};
