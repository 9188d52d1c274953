import { DUCKDB, MINISEARCH } from './names.js';

/** What one must know to read the figures fairly. */
export const fairness = [
  'Before the clock ran, all gave the same answers to every keystroke: the total, the 50 rows of the first page by name with what the list shows, the counts of all facets.',
  `${MINISEARCH} is the exception: it finds words by their beginnings only, so fewer users; its answers were held against those of a plain search by beginnings.`,
  `${MINISEARCH} only finds: names in order and facets come from the plain version’s columns.`,
  'Muster reads its grammar from text and gives rows with all their fields; rivals get the words and filters ready to use, and give, and keep, only what the list shows and the facets count.',
  `Counting in SQLite and ${DUCKDB} is SQL; combinations of values are coded as in the plain version.`,
  'In the page the clock runs from the key’s event to the end of the frame that draws other rows, so it waits for the screen too; rows out of sight may follow.',
  'The plain version looks for a word that has grown only where it was before.',
];
