import { files } from './say.js';

/** @type {typeof import('../en/leave.js').default} */
export default {
  title: (n) => `${files(n)} ungesendet zurücklassen?`,
  text: 'Ausgewählte Dateien warten, wo sie ausgewählt wurden, bis Muster geschlossen oder neu geladen wird. Was Sie zum Senden freigegeben haben, wird weiter gesendet, eine Datei nach der anderen; nichts anderes wird gesendet, bis Sie zurückkommen.',
  lost: 'Die Auswahl gilt für diese Quelle und wird mit ihr verworfen: Die Dateien müssen neu ausgewählt werden. Ob angekommen ist, was gerade gesendet wird, ist dann nicht bekannt.',
  stay: 'Bleiben',
  leave: 'Verlassen',
};
