import { users } from './say.js';

/** @type {typeof import('../en/whole.js').default} */
export default {
  title: 'Zuerst müssen alle Benutzer geladen werden',
  text: (total) =>
    `Diese Seite betrachtet ${total === 1 ? 'den einen Benutzer' : `alle ${total === null ? 'Benutzer' : users(total)}`}, und der Server gibt jeweils 50 heraus.`,
};
