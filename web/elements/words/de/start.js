/** What each member of config.json may be. @type {Record<string, string>} */
const rules = {
  source: 'muss „auto“, „sample“, „page“, „gateway“ oder „api“ sein',
  base: 'muss eine Adresse ohne Benutzer, ? und # sein, und mit https, wenn sie zu einem anderen Rechner führt',
  upstream: 'muss ein Text sein',
  mode: 'muss „read-write“ oder „read-only“ sein',
  maxUploadBytes: 'muss eine ganze Zahl von Bytes über 0 sein',
  requestsPerMinute: 'muss eine ganze Zahl von 1 bis 100.000 sein',
  uploadAs: 'muss „multipart“ oder „json“ sein',
  lang: 'muss „en“ oder „de“ sein',
  features:
    'muss eine Liste aus „documents“, „insights“, „contract“ und „connect“ sein oder aus einigen davon',
  frameAncestors:
    'muss eine Liste von Ursprüngen wie „https://portal.example.com“ sein: https, oder http auf diesem Rechner, und nichts nach Host und Port',
  frameStart:
    'muss eine Adresse innerhalb von Muster sein, die zu einer Seite dieser Website führt, etwa „#/users?size=25“',
  labels:
    'muss Texte enthalten: „name“ und „source“, und unter dem Namen einer Liste von Werten (etwa „role“) einen Text je Code',
};

/** @param {string} fault */
function whatIsWrong(fault) {
  const file = 'Die Datei config.json neben dieser Seite';
  if (Object.hasOwn(rules, fault)) {
    return `In der Datei config.json neben dieser Seite gilt: „${fault}“ ${rules[fault]}.`;
  }
  if (fault === '→') {
    return `${file} konnte nicht gelesen werden: Der Server verweist von ihr auf eine andere Adresse, und ihr wird nicht gefolgt. Oft ist es eine Anmeldeseite: Laden Sie diese Seite dann neu.`;
  }
  return fault.startsWith('TimeoutError')
    ? `${file} kam nicht innerhalb von 5 Sekunden. Laden Sie diese Seite neu, um es erneut zu versuchen.`
    : `${file} konnte nicht gelesen werden oder hat einen Eintrag, den Muster nicht kennt: ${fault}.`;
}

/** @type {typeof import('../en/start.js').default} */
export default {
  noWasm: {
    title: 'Muster kann hier nicht starten',
    text: () =>
      'Dieser Browser führt kein WebAssembly aus. Muster prüft damit jede Antwort und zeigt nichts Ungeprüftes. Ein aktueller Chrome, Edge, Firefox oder Safari führt es aus, wenn es keine Einstellung wie der Blockierungsmodus verbietet.',
  },
  noSimd: {
    title: 'Muster kann hier nicht starten',
    text: () =>
      'Dieser Browser führt WebAssembly aus, aber nicht dessen SIMD-Befehle. Muster prüft damit jede Antwort und zeigt nichts Ungeprüftes. Chrome 95, Edge 95, Firefox 100, Safari 16.4 und neuere führen sie aus.',
  },
  noEngine: {
    title: 'Muster kann hier nicht starten',
    text: (fault) =>
      `Der Teil von Muster, der jede Antwort prüft, konnte nicht geladen werden (${fault}). Seine .wasm-Datei muss neben den Skripten liegen, und eine Content-Security-Policy muss „wasm-unsafe-eval“ zulassen.`,
  },
  noModule: {
    title: 'Muster kann hier nicht starten',
    text: (fault) =>
      `Der Teil von Muster, der jede Antwort prüft, ist nicht angekommen (${fault}): Die Verbindung ist abgebrochen, oder etwas auf dem Weg hält .wasm-Dateien auf. Ein neues Laden der Seite versucht es noch einmal.`,
  },
  noElement: {
    title: 'Muster kann hier nicht gezeigt werden',
    base: (given) =>
      `Das Attribut „api-base“ dieses Elements muss eine Adresse ohne Benutzer, ? und # sein, und mit https, wenn sie zu einem anderen Rechner führt; „${given}“ ist keine.`,
    user: (given) =>
      `Das Attribut „user-id“ dieses Elements muss eine ganze Zahl sein, nicht „${given}“.`,
    nobody:
      'Dieses Element braucht das Attribut „user-id“ oder „email“: Es sagt, welcher Benutzer gezeigt wird.',
  },
  noConfig: {
    title: 'Die Einstellungen können nicht gelesen werden',
    text: (fault) => `${whatIsWrong(fault)} Wer diese Website betreibt, kann es beheben.`,
  },
};
