import { count, number, seconds } from './say.js';

/** @type {Record<string, { title: string, text: string }>} */
const cards = {
  site: {
    title: 'Gateway dieser Website',
    text: 'Unter derselben Adresse wie diese Seite, falls es eines gibt.',
  },
  page: { title: 'Beispieldaten', text: 'Erfundene Benutzer, in dieser Seite.' },
  gateway: {
    title: 'Ein Gateway an anderer Stelle',
    text: 'Über seine Adresse; es hält den Schlüssel.',
  },
  api: {
    title: 'Die API, mit einem Schlüssel',
    text: 'Direkt aus dieser Seite, wo der Browser es zulässt.',
  },
  file: {
    title: 'Eine gespeicherte Antwort',
    text: 'Aus einer Datei, geprüft mit dem Schnittstellenvertrag.',
  },
};

/** @param {string[]} names */
const list = (names) => names.map((name) => `„${name}“`).join(', ');

/** @type {typeof import('../en/connect.js').default} */
export default {
  title: 'Verbindung',
  inUse: 'In Gebrauch',
  sources: {
    sample: {
      title: 'Beispieldaten',
      text: 'Erfundene Benutzer, beantwortet von einem eigenen Server. Nichts verlässt ihn, und Sie können alles ändern.',
    },
    page: {
      title: 'Beispieldaten in dieser Seite',
      text: 'Erfundene Benutzer, beantwortet innerhalb dieser Seite. Nichts wird über das Netz gesendet.',
    },
    gateway: {
      title: 'Gateway',
      text: 'Ein eigener Server, der den API-Schlüssel hält und die sieben Operationen weitergibt. Der Schlüssel gelangt nie in diese Seite.',
    },
    api: {
      title: 'Die API, mit einem Schlüssel',
      text: 'Diese Seite fragt die API selbst, mit einem Schlüssel, den Sie ihr geben.',
    },
    file: {
      title: 'Eine gespeicherte Antwort',
      text: 'Eine Antwort aus einer Datei, geprüft mit dem Schnittstellenvertrag. Nichts wird über das Netz gesendet, und nichts anderes kann angefragt werden.',
    },
  },
  base: 'Adresse',
  upstream: 'Anfragen gehen an',
  mode: 'Modus',
  modes: { 'read-write': 'Lesen und Schreiben', 'read-only': 'Nur Lesen' },
  contract: 'Schnittstellenvertrag',
  lastAnswer: 'Letzte Antwort',
  noAnswer: 'Noch keine',
  answer: (status, operation) => `${status} · ${operation}`,
  noReply: (operation) => `keine Antwort · ${operation}`,
  at: (time) => `um ${time}`,
  check: 'Jetzt anfragen',
  connected: (source) => `Verbunden: ${source}`,
  key: {
    word: 'Schlüssel',
    memory: 'Im Speicher dieser Seite: Ein Neuladen vergisst ihn.',
    kept: 'Für diesen Tab behalten: Das Schließen des Tabs vergisst ihn.',
    none: 'Es gibt keinen. Ohne ihn wird nichts gesendet.',
    goesTo: (origin) => `Er wird an ${origin} gesendet und nirgendwohin sonst.`,
    forget: 'Schlüssel vergessen',
    forgotten: 'Der Schlüssel ist vergessen.',
  },
  storage: {
    word: 'Hochgeladenes',
    kept: 'In diesem Browser aufbewahrt, bis das Beispiel zurückgesetzt wird.',
    partly:
      'In diesem Browser aufbewahrt, bis das Beispiel zurückgesetzt wird, außer dem, was er seit dem Laden dieser Seite nicht speichern wollte, etwa weil kein Platz mehr ist. Das ist im Arbeitsspeicher, und ein Neuladen vergisst es.',
    memory:
      'Nur im Arbeitsspeicher: Dieser Browser lehnt es ab, etwas zu speichern, oder antwortet nicht. Ein Neuladen vergisst es.',
  },
  saved: {
    word: 'Datei',
    file: (name, operation, status) => `${name}, geprüft als ${status} · ${operation}`,
    found: 'Befunde',
    counts: ({ broken, tolerated, new: fresh }) =>
      `${number(broken)} fehlerhaft, ${number(tolerated)} geduldet, ${number(fresh)} neu`,
    findings: 'Befunde ansehen',
    users: 'Benutzer ansehen',
    aged: 'Ihre Benutzer sind ein unvollständiges Verzeichnis: Niemand weiß, was sich seither geändert hat.',
  },
  policy: 'Wer diese Website betreibt, muss die Adresse in ihre Content-Security-Policy aufnehmen:',
  doctor: {
    title: 'Berechtigungen',
    text: 'Fragt jede lesende Operation einmal an und sagt, was der Schlüssel darf. Was etwas ändern würde, wird nicht versucht.',
    examine: 'Berechtigungen prüfen',
    again: 'Erneut prüfen',
    columns: ['Berechtigung', 'Operation', 'Ergebnis'],
    summary: (missing) => (missing.length === 0 ? '' : `Dem Schlüssel fehlt ${list(missing)}.`),
    states: {
      waiting: () => 'wird angefragt',
      granted: () => 'erteilt',
      missing: () => 'fehlt',
      unclear: (status) =>
        `nicht klar: ${status ? `mit ${status} beantwortet` : 'keine verwendbare Antwort'}`,
      shut: (status) => (status ? `nicht eingelassen: mit ${status} beantwortet` : 'keine Antwort'),
      untried: () => 'unbekannt: Es gab nichts, wonach zu fragen war',
      skipped: () => 'unbekannt: nicht versucht',
      unused: () => 'unbekannt bis zum ersten Gebrauch',
    },
  },
  rate: {
    title: 'Anfragen',
    used: (used) => `${count(used, 'Anfrage', 'Anfragen')} in der letzten Minute,`,
    left: (left, perMinute) => `noch ${number(left)} von ${number(perMinute)} frei`,
    held: (wait) => `Der Server bittet zu warten: noch ${seconds(wait)}.`,
  },
  choose: {
    title: 'Eine andere Quelle',
    hint: 'Wenn Sie die Quelle wechseln, wird in dieser Seite verworfen, was die jetzige geliefert hat.',
    cardOf: (kind, site) =>
      kind === 'site' && site === 'sample'
        ? {
            title: 'Beispieldaten dieser Website',
            text: 'Erfundene Benutzer, vom Server dieser Seite.',
          }
        : cards[kind],
    go: {
      site: 'Verwenden',
      page: 'Beispieldaten verwenden',
      gateway: 'Verbinden',
      api: 'Mit diesem Schlüssel verbinden',
      file: 'Öffnen und prüfen',
    },
    site: (site) =>
      site === 'sample' || site === 'gateway'
        ? 'Die Quelle, mit der diese Website eingerichtet wurde.'
        : 'Hier wird nachgefragt, ob es ein Gateway ist:',
    page: 'Benutzer, Dokumente und Fehler, um alles auszuprobieren. Hochgeladenes bleibt in diesem Browser.',
    base: 'Adresse der API',
    baseHint: 'https://gateway.example.com/api',
    caller: 'Ihr Name',
    secret: 'Geheimnis für Aufrufer',
    optional: '(falls verlangt)',
    gatewayHint:
      'Es muss Seiten dieser Website erlauben, seine Antworten zu lesen (CORS). Name und Geheimnis werden ihm per HTTP Basic gesendet und bleiben im Speicher dieser Seite.',
    callerGoesTo: (origin) =>
      `Name und Geheimnis werden an ${origin} gesendet und nirgendwohin sonst.`,
    region: 'Region',
    key: 'API-Schlüssel',
    goesTo: (origin) => `Der Schlüssel wird an ${origin} gesendet und nirgendwohin sonst.`,
    keep: 'Für diesen Tab behalten',
    keepHint: 'Sonst vergisst ihn ein Neuladen.',
    cors: 'Der Browser lehnt es vielleicht ab: Die API muss Seiten anderer Websites erlauben, ihre Antworten zu lesen (CORS). Tut sie das nicht, verwenden Sie ein Gateway, das an Stelle des Browsers fragt und den Schlüssel auf seinem Server behält.',
    writes: 'Hochladen und Löschen erlauben',
    writesHint: 'Sonst liest diese Seite nur.',
    noWrites: 'Diese Website liest nur, gleich aus welcher Quelle.',
    file: 'Datei',
    operation: 'Operation',
    status: 'Status',
    fileHint:
      'Der Inhalt einer Antwort, wie er gespeichert wurde, mit dem Status, mit dem sie kam. Er verlässt diese Seite nicht.',
    refusals: {
      noBase: 'Die Adresse fehlt.',
      badBase:
        'Das ist keine Adresse für eine API: Sie muss vollständig sein und mit https:// beginnen, oder mit http://, wenn sie zu diesem Rechner führt, ohne Benutzer, ? und #.',
      badCaller: 'Ein Name hat keinen Doppelpunkt.',
      noKey: 'Der Schlüssel fehlt.',
      badKey:
        'Ein Schlüssel besteht nur aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen und Zeilenumbrüche.',
      noFile: 'Es ist keine Datei ausgewählt.',
      badStatus: 'Ein Status ist eine Zahl von 100 bis 599.',
      noGateway: (address) =>
        `Unter ${address} antwortet kein Gateway. ./scripts/start startet eines; Sie können es auch über seine Adresse angeben.`,
      failed:
        'Das hat nicht geklappt: Ein Teil dieser Seite konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.',
    },
  },
  sample: {
    title: 'Das Beispiel fehlerhaft antworten lassen',
    text: 'Sehen Sie, was Muster tut, wenn die API ablehnt, langsam ist oder von ihrem Vertrag abweicht. Ein Schalter gilt für die Zahl von Antworten, die Sie angeben.',
    operation: 'Operation',
    answer: 'Antworten mit',
    times: 'Anzahl',
    always: 'immer',
    right: 'der richtigen Antwort',
    set: 'Einschalten',
    active: 'Eingeschaltet',
    none: 'Das Beispiel antwortet wie dokumentiert.',
    left: (times) => (times === null ? 'bis zum Ausschalten' : `${times}-mal`),
    off: (operation) => `Für ${operation} ausschalten`,
    offShort: 'Aus',
    reset: 'Beispieldaten zurücksetzen',
    resetHint:
      'Entfernt, was hochgeladen wurde, bringt zurück, was gelöscht wurde, und schaltet alles aus.',
    done: 'Die Beispieldaten sind wie neu.',
    failed: 'Das Beispiel hat das nicht angenommen.',
  },
};
