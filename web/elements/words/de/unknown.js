/** @type {typeof import('../en/unknown.js').default} */
export default {
  title: 'Diese Seite gibt es nicht',
  text: (path) => `Unter der Adresse „${path}“ gibt es in Muster nichts.`,
  link: 'Zu den Benutzern',
};
