import { count, findings } from './say.js';

/** What a table of findings says above its columns, on the page as in a report. */
export const findingColumns = {
  severity: 'Schwere',
  operation: 'Operation',
  pattern: 'Wo',
  expected: 'Erwartet',
  found: 'Gefunden',
  count: 'Anzahl',
  rows: 'Zeilen',
  example: 'Beispiel',
};

/** @type {typeof import('../en/findings.js').default} */
export default {
  codes: {
    bad_json: 'Die Antwort ist kein JSON',
    bad_utf8: 'Die Antwort ist kein gültiges UTF-8',
    truncated: 'Die Antwort endet zu früh',
    too_deep: 'Die Antwort ist zu tief verschachtelt',
    too_large: 'Die Antwort ist zu groß',
    missing_field: 'Ein Pflichtfeld fehlt',
    wrong_type: 'Ein Wert hat einen anderen Typ',
    wrong_format: 'Ein Text hat eine andere Form',
    out_of_range: 'Ein Wert liegt außerhalb seines Bereichs',
    unknown_value: 'Ein Wert gehört nicht zu den bekannten',
    unknown_field: 'Der Schnittstellenvertrag kennt dieses Feld nicht',
    undocumented_status: 'Der Schnittstellenvertrag kennt diesen Status nicht',
    duplicate_key: 'Ein Feld kommt doppelt vor',
    too_complex: 'Zu viele Schemas prüfen einen Wert',
  },
  sentence: ({ expected, found }) => `erwartet: ${expected}, gefunden: ${found}`,
  inside: (n) => `${findings(n)} darin`,
  some: (places) =>
    `${count(places, 'Stelle', 'Stellen')} in dieser Antwort ${places === 1 ? 'weicht' : 'weichen'} vom Schnittstellenvertrag ab: Jede trägt eine Markierung.`,
  all: 'Befunde ansehen',
  missing: 'fehlt',
  at: (pointer) => pointer || 'die ganze Antwort',
};
