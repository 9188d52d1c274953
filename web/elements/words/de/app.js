import { count, number, seconds } from './say.js';

/** @type {typeof import('../en/app.js').default} */
export default {
  lang: 'de',
  other: { lang: 'en', short: 'EN', name: 'English' },
  name: 'Muster',
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptnavigation',
  contract: 'Schnittstelle',
  source: {
    sample: 'Beispieldaten',
    page: 'Beispieldaten in dieser Seite',
    gateway: 'Gateway',
  },
  readOnly: 'schreibgeschützt',
  severities: { broken: 'fehlerhaft', tolerated: 'geduldet', new: 'neu' },
  badge: {
    clean: 'keine Befunde',
    count: number,
    title: (answers) => `${count(answers, 'Antwort', 'Antworten')} geprüft`,
  },
  theme: { dark: 'Zum dunklen Design wechseln', light: 'Zum hellen Design wechseln' },
  titles: {
    users: 'Benutzer',
    user: 'Benutzerprofil',
    documents: 'Dokumente',
    insights: 'Auswertung',
    contract: 'Schnittstelle',
    connect: 'Verbindung',
    unknown: 'Seite nicht gefunden',
  },
  faults: {
    title: 'Ein Teil der Adresse ergibt keinen Sinn und wurde ausgelassen:',
    fault: (name, value) => `${name} „${value}“`,
  },
  loading: 'Wird geladen',
  waiting: (status, wait) =>
    `${status ? `Der Server hat mit ${status} geantwortet.` : 'Der Server ist nicht erreichbar.'} Neuer Versuch in ${seconds(wait)}.`,
  asOf: (source, time) => `${source} · Stand ${time}`,
  close: 'Schließen',
  keys: 'Tasten',
  network: {
    title: 'Der Server ist nicht erreichbar',
    meaning:
      'Es kam keine Antwort: Das Netz ist gestört, die Adresse ist falsch, oder die Verbindung wurde getrennt.',
    next: 'Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.',
  },
  start: {
    lost: {
      title: 'Muster wurde angehalten',
      text: (fault) =>
        `Der Speicher hat nicht ausgereicht, oder der Teil von Muster, der jede Antwort prüft, ist auf einen eigenen Fehler gestoßen (${fault}). Dadurch wurde nichts gesendet und nichts geändert. Laden Sie diese Seite neu.`,
    },
  },
};
