import app from './app.js';
import { seconds, size } from './say.js';

/** @typedef {import('../en/problems.js').Sentence} Sentence */

/** @param {string} title  @param {string} meaning  @param {string} next  @returns {Sentence} */
const sentence = (title, meaning, next) => ({ title, meaning, next });

const AGAIN = 'Versuchen Sie es erneut. Bleibt es dabei, laden Sie die Datei in Drata herunter.';

/** @type {typeof import('../en/problems.js').default} */
export default {
  statuses: {
    400: sentence(
      'Die Anfrage wurde nicht angenommen',
      'Der Server hat an der Anfrage etwas auszusetzen.',
      'Ändern Sie, was der Server unten nennt, und senden Sie sie dann erneut.',
    ),
    401: sentence(
      'Der Schlüssel wurde nicht angenommen',
      'Der API-Schlüssel fehlt, ist falsch, abgelaufen oder gehört zu einer anderen Region.',
      'Geben Sie dem Gateway einen gültigen Schlüssel dieser Region oder, wo es kein Gateway gibt, der Seite „Verbindung“. Laden Sie die Seite dann neu.',
    ),
    402: sentence(
      'Der Tarif enthält dies nicht',
      'Ihr Drata-Tarif muss erweitert werden, um diese Funktion zu nutzen.',
      'Wenden Sie sich an die Person, die das Drata-Abonnement verwaltet.',
    ),
    403: sentence(
      'Das ist nicht erlaubt',
      'Der Schlüssel gilt, aber ihm fehlt eine Berechtigung.',
      'Bitten Sie einen Drata-Administrator, dem Schlüssel die Berechtigung zu geben.',
    ),
    404: sentence(
      'Das gibt es nicht',
      'Der Server kennt keinen solchen Eintrag. Vielleicht wurde er gelöscht.',
      'Prüfen Sie die Adresse, oder gehen Sie zurück zur Liste.',
    ),
    412: sentence(
      'Die API-Bedingungen sind noch nicht akzeptiert',
      'Bevor die API verwendet werden kann, müssen die Nutzungsbedingungen von Drata akzeptiert werden.',
      'Bitten Sie einen Drata-Administrator, sie in Drata zu akzeptieren, und versuchen Sie es dann erneut.',
    ),
    413: sentence(
      'Die Datei ist zu groß',
      'Der Server nimmt keine Datei dieser Größe an.',
      'Wählen Sie eine kleinere Datei, oder verkleinern Sie diese.',
    ),
    429: sentence(
      'Zu viele Anfragen',
      'Der Server nimmt nur eine begrenzte Zahl von Anfragen pro Minute an, und die Grenze ist erreicht.',
      'Warten Sie einen Moment, und versuchen Sie es dann erneut.',
    ),
    500: sentence(
      'Der Server ist gescheitert',
      'In der API ist etwas schiefgegangen. Es liegt nicht an Ihrer Anfrage.',
      'Versuchen Sie es erneut. Bleibt es dabei, teilen Sie dem Drata-Support mit, was in den Details steht.',
    ),
    502: sentence(
      'Der Server war nicht erreichbar',
      'Ein Rechner zwischen hier und der API hat von ihr keine Antwort bekommen.',
      'Versuchen Sie es in einem Moment erneut.',
    ),
    503: sentence(
      'Ein System hinter der API ist nicht verfügbar',
      'Ein Fremdsystem, das Drata hierfür braucht, hat nicht geantwortet.',
      'Versuchen Sie es in einigen Minuten erneut.',
    ),
  },
  missing: {
    getUser: {
      meaning:
        'Der Server kennt keinen Benutzer mit dieser ID. Vielleicht wurde der Benutzer entfernt.',
      next: 'Prüfen Sie die ID, oder gehen Sie zurück zur Liste.',
    },
    getUserByEmail: {
      meaning: 'Der Server kennt keinen Benutzer mit dieser E-Mail.',
      next: 'Prüfen Sie die Schreibweise, oder suchen Sie in der Liste nach dem Namen.',
    },
    listUserDocuments: {
      meaning: 'Der Server kennt keinen Benutzer, dem diese Dokumente gehören würden.',
      next: 'Gehen Sie zurück zur Liste: Vielleicht wurde der Benutzer entfernt.',
    },
    uploadUserDocument: {
      meaning: 'Der Server kennt den Benutzer nicht mehr, daher wurde die Datei nicht abgelegt.',
      next: 'Laden Sie die Liste der Benutzer neu, bevor Sie die Datei für jemanden senden.',
    },
    downloadUserDocument: {
      meaning: 'Der Server kennt das Dokument nicht mehr. Vielleicht hat es jemand gelöscht.',
      next: 'Laden Sie die Liste der Dokumente neu.',
    },
    deleteUserDocument: {
      meaning: 'Der Server kennt das Dokument nicht mehr: Es ist bereits gelöscht.',
      next: 'Laden Sie die Liste der Dokumente neu.',
    },
  },
  unpassed: sentence(
    'Das Gateway hat dies nicht weitergeleitet',
    'Das sagt das Gateway selbst; die API wurde nicht gefragt.',
    'Was es sagt, steht unten; wer es betreibt, weiß mehr.',
  ),
  unpassedBut: {
    'getUserByEmail 400': {
      next: 'Öffnen Sie diesen Benutzer über die ID: Die Liste der Benutzer findet ihn über die E-Mail-Adresse.',
    },
  },
  unreadable: {
    html: 'Der Server hat eine Webseite gesendet, wo Daten erwartet wurden: oft eine Anmeldeseite oder ein Proxy.',
    truncated: 'Die Antwort wurde vor ihrem Ende abgeschnitten.',
    empty: 'Die Antwort ist leer.',
    too_large: 'Die Antwort ist länger, als Muster annimmt.',
    bad_json: 'Die Antwort ist kein gültiges JSON.',
    bad_utf8: 'Die Antwort enthält Bytes, die kein gültiger Text sind.',
    too_deep: 'Die Antwort ist tiefer verschachtelt als jede echte.',
    other:
      'Die Antwort weicht so weit vom Schnittstellenvertrag ab, dass nichts darin verwendbar ist.',
  },
  unknownStatus: (status) =>
    sentence(
      `Der Server hat mit ${status} geantwortet`,
      'Muster kennt hier keine Bedeutung dieses Status.',
      'Sehen Sie unten, was der Server sagt, oder gehen Sie zurück, und versuchen Sie einen anderen Weg.',
    ),
  unusable: sentence(
    'Die Antwort ist nicht verwendbar',
    '',
    'Versuchen Sie es erneut; bleibt es dabei, sollte davon wissen, wer die API betreibt.',
  ),
  network: app.network,
  timeout: sentence(
    'Der Server hat zu lange gebraucht',
    '30 Sekunden lang kam nichts von ihm.',
    'Versuchen Sie es in einem Moment erneut.',
  ),
  redirect: sentence(
    'Der Server verweist auf eine andere Adresse',
    'Muster folgt ihr nicht, weil niemand weiß, wer dort antworten würde. Oft ist es eine Anmeldeseite, oder die Adresse hat sich geändert.',
    'Laden Sie die Seite neu, um sich anzumelden; sonst kann sagen, wer den Server betreibt, welche Adresse die richtige ist.',
  ),
  followed: sentence(
    'Der Server verweist auf eine andere Adresse',
    'Was dort geantwortet hat, ist nicht die API, und seine Antwort gilt nicht. Der Browser ist von selbst gefolgt und hat vielleicht auch die Datei dorthin geschickt.',
    'Laden Sie die Seite neu, um sich anzumelden; sonst kann sagen, wer den Server betreibt, welche Adresse die richtige ist.',
  ),
  silence: {
    policy: sentence(
      'Diese Website erlaubt ihren Seiten nicht, dort anzufragen',
      'Ihre Content-Security-Policy (connect-src) nennt nur andere Adressen, daher wurde nichts gesendet.',
      'Wer diese Website betreibt, kann die Adresse aufnehmen; die Seite „Verbindung“ zeigt die Zeile.',
    ),
    foreign: sentence(
      'Es konnte keine Antwort gelesen werden',
      'Der Server hat einen anderen Ursprung, und der Browser nennt den Grund nicht: Vielleicht erlaubt der Server den Seiten dieser Website nicht, seine Antworten zu lesen (CORS), oder er ist nicht erreichbar.',
      'Prüfen Sie die Adresse. Ist es die der API, verwenden Sie ein Gateway: Es fragt an Stelle des Browsers und behält den Schlüssel auf seinem Server. Ein Gateway muss die Seiten dieser Website zulassen oder sie selbst ausliefern.',
    ),
    no_key: sentence(
      'Es gibt keinen Schlüssel',
      'Die API wird mit einem Schlüssel angefragt, und diese Seite hat keinen, daher wurde nichts gesendet.',
      'Geben Sie auf der Seite „Verbindung“ einen an.',
    ),
    not_saved: sentence(
      'Das steht nicht in der gespeicherten Antwort',
      'Die Quelle ist eine Antwort aus einer Datei, und nichts anderes kann angefragt werden.',
      'Wählen Sie auf der Seite „Verbindung“ eine andere Quelle.',
    ),
  },
  connect: 'Zur Seite „Verbindung“',
  notSent: sentence(
    'Das wurde nicht gesendet',
    'Der Schnittstellenvertrag lässt es nicht zu:',
    'Ändern Sie es, und senden Sie es dann erneut.',
  ),
  readOnly: sentence(
    'Muster liest hier nur',
    'Änderungen sind hier ausgeschaltet, daher wurde nichts gesendet.',
    'Verwenden Sie Drata selbst oder eine Installation, die schreiben darf.',
  ),
  noFile: {
    bad_link: sentence(
      'Die Datei kann nicht abgerufen werden',
      'Der Server hat einen Link gegeben, der weder http noch https ist. Muster folgt ihm nicht.',
      'Sagen Sie es denen, die die API betreiben; der Befund nennt das Feld.',
    ),
    link_refused: sentence(
      'Der Link zur Datei wurde abgelehnt',
      'Die API hat einen Link zur Datei gegeben, aber der Ort, zu dem er führt, gibt sie nicht heraus: Ein solcher Link gilt nur für einen Moment.',
      AGAIN,
    ),
    bad_bytes: sentence(
      'Die Datei kann nicht gelesen werden',
      'Der Server hat die Datei in einer Form gesendet, die weder base64 noch eine Liste von Bytes ist.',
      AGAIN,
    ),
    empty: sentence(
      'Die Antwort enthält keine Datei',
      'Der Server hat weder einen Link noch die Bytes der Datei gesendet.',
      AGAIN,
    ),
  },
  permission: (name) => `Fehlende Berechtigung: ${name}`,
  limit: (bytes) => `Muster nimmt hier Dateien bis ${size(bytes)} an.`,
  undocumented: (status) =>
    `Der Schnittstellenvertrag führt den Status ${status} für diese Operation nicht auf; er steht unter den Befunden.`,
  retryAfter: (wait) => `Der Server bittet, ${seconds(wait)} zu warten.`,
  findings: 'Befunde ansehen',
  kept: 'Was zuvor geladen wurde, wird weiterhin angezeigt.',
  server: 'Der Server sagt:',
  details: 'Details',
  status: 'Status',
  code: 'Code',
  reason: 'Grund',
  operation: 'Operation',
  debug: 'Informationen zur Fehlersuche',
  again: 'Erneut versuchen',
};
