export default {
  /** Keys as they are labelled, and what they do. @type {[string[], string][]} */
  list: [
    [['/'], 'goes to the search box, where there is one'],
    [['?'], 'opens this list'],
    [['Esc'], 'closes what is open above the page'],
    [['Tab'], 'goes to the next control, with Shift to the one before'],
    [['Enter'], 'in the search box: what is typed as role:ADMIN becomes a filter'],
    [
      ['Enter'],
      'on the heading of a column: sorts by it, with Shift after what is sorted by already',
    ],
    [['Space'], 'ticks a filter, or selects a user; with Shift all users since the last one'],
  ],
  use: 'Use / and ? as shortcuts',
};
