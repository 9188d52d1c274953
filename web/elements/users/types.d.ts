/** What the list of users is drawn from. */

/** `q` and `filter` are texts in the engine's grammar. */
export interface Query {
  q: string;
  filter: string;
  sort: string;
  page: number;
  size: number;
  /** null: nobody chose any. */
  columns: readonly string[] | null;
}

/** The rows on screen and where they stand. */
export interface Listing {
  rows: Muster.Row[];
  /** How many match; null where the server does not say. */
  total: number | null;
  /** Among how many, where that is known. */
  of: number | null;
  page: number;
  pages: number | null;
  size: number;
  /** Rows a page that can be had. */
  sizes: number[];
  first: number;
  last: number;
  /** No page follows. */
  end: boolean;
  beyondEnd: boolean;
  /** Rows that came, also those that were set aside. */
  received: number;
  totalChanged: { from: number; to: number } | null;
  /** What would be found without each term, where nothing is found. */
  without: Muster.View['without'];
}

/** What the engine makes of a query. */
export type Read = Pick<Muster.View, 'terms' | 'words' | 'faults'>;

/** How much of the directory is here. */
export interface Known {
  state: 'server' | 'loading' | 'complete' | 'incomplete';
  users: number;
  total: number | null;
  /** The rest comes only when it is asked for. */
  asks: boolean;
  /** It comes by itself, in a moment. */
  small: boolean;
}
