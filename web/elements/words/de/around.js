import { count, number, ofUsers } from './say.js';

/** @type {typeof import('../en/around.js').default} */
export default {
  notYet: (filters, sorted) => {
    const what = [filters > 0 && count(filters, 'Filter', 'Filter'), sorted && 'die Sortierung'];
    const isOne = filters + Number(sorted) === 1;
    return `${what.filter(Boolean).join(' und ')} ${isOne ? 'lässt' : 'lassen'} sich nicht vom Server erfragen: Er findet Benutzer nur nach Text und Rolle. Laden Sie alle Benutzer, um ${isOne && sorted ? 'sie' : isOne ? 'ihn' : 'beides'} anzuwenden.`;
  },
  setAside: (shown, all) => `${number(shown)} von ${ofUsers(all)} angezeigt`,
  aside: (n, reason) => `${number(n)} aussortiert: ${reason}`,
  reasons: {
    missing_field: (field) => `${field} fehlt`,
    wrong_type: (field) => `${field} hat den falschen Typ`,
    other: (field) => `${field} ist nicht verwendbar`,
  },
  findings: 'Befunde ansehen',
  totalChanged: (from, to) =>
    `Die Zahl der Benutzer hat sich beim Blättern von ${number(from)} auf ${number(to)} geändert: Einige fehlen vielleicht oder erscheinen doppelt.`,
  beyondEnd: (page, pages) =>
    `Seite ${number(page)} liegt hinter dem Ende: Es gibt ${count(pages, 'Seite', 'Seiten')}.`,
  toLast: 'Zur letzten Seite',
  lastShown: 'Dies ist die letzte.',
  empty: {
    title: 'Noch keine Benutzer',
    text: 'Benutzer erscheinen hier, sobald die Quelle welche hat. Verbinden Sie in Drata einen Identitätsanbieter oder ein HR-System, oder verwenden Sie eine andere Quelle.',
    link: 'Quelle ansehen',
  },
  silent: {
    title: 'Keine Benutzer in der Antwort',
    text: 'Die Antwort nannte weder jemanden noch die Anzahl der Benutzer. Vielleicht sagt der verwendete Vertrag nicht, wo sie stehen.',
    link: 'Vertrag ansehen',
  },
  unread: {
    title: 'Kein Benutzer war lesbar',
    text: 'Die Quelle hat Benutzer, aber keiner von denen, die kamen, ist verwendbar. Entweder weicht die Antwort vom Vertrag ab, oder der verwendete Vertrag sagt nicht, wo Benutzer stehen.',
    link: 'Befunde ansehen',
  },
  noMatch: 'Kein Benutzer gefunden',
  goTo: {
    open: 'Benutzer öffnen …',
    label: 'E-Mail-Adresse oder Benutzer-ID',
    go: 'Öffnen',
    hint: 'Die genaue E-Mail-Adresse oder die Nummer. Das geht auch, wenn Sie Benutzer nicht auflisten dürfen.',
  },
};
