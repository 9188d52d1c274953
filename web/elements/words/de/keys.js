/** @type {typeof import('../en/keys.js').default} */
export default {
  list: [
    [['/'], 'führt ins Suchfeld, wo es eines gibt'],
    [['?'], 'öffnet diese Liste'],
    [['Esc'], 'schließt, was über der Seite offen ist'],
    [['Tab'], 'führt zum nächsten Bedienelement, mit Umschalt zum vorigen'],
    [['Enter'], 'im Suchfeld: was wie role:ADMIN geschrieben ist, wird ein Filter'],
    [
      ['Enter'],
      'auf der Überschrift einer Spalte: sortiert danach, mit Umschalt nach dem, wonach schon sortiert ist',
    ],
    [
      ['Leertaste'],
      'hakt einen Filter an oder wählt jemanden aus; mit Umschalt alle seit dem letzten',
    ],
  ],
  use: '/ und ? als Tasten benutzen',
};
