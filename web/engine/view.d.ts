/** What people ask of the directory, and its answers, as ARCHITECTURE.md defines them. */
declare namespace Muster {
  interface Query {
    /** Words and tokens of the search box. */
    text?: string;
    /** The same grammar: chips, facets. */
    filter?: string;
    /** 'name' or '-name', two at most, by comma. */
    sort?: string;
    page?: number;
    /** Rows a page, 50 where absent, 1,000 at most. */
    size?: number;
    /** The reader's day, YYYY-MM-DD; that of this machine where absent. */
    today?: string;
    /** False: none are counted. */
    facets?: boolean;
  }

  type FilterKey =
    | 'role'
    | 'check'
    | 'doc'
    | 'idp'
    | 'privileged'
    | 'mfa'
    | 'contractor'
    | 'status'
    | 'left'
    | 'terms'
    | 'renewal'
    | 'id';

  interface Term {
    key: FilterKey;
    /** One of them is enough. */
    values: string[];
    not: boolean;
  }

  interface QueryFault {
    in: 'text' | 'filter' | 'sort';
    /** In code units of that text. */
    position: number;
    length: number;
    token: string;
    code:
      | 'unknown_key'
      | 'unknown_value'
      | 'missing_value'
      | 'unknown_sort'
      | 'too_long'
      | 'too_many';
    message: string;
    /** What would make sense, 20 at most. */
    known: string[];
  }

  interface FacetValue {
    value: string;
    /** Users there would be were the facet's own key not filtered by. */
    count: number;
  }

  type Facet = Exclude<FilterKey, 'id'> | 'month';

  /** What views of users and of documents have in common. */
  interface Looked<Item, Key extends Facet> {
    total: number;
    of: number;
    page: number;
    pages: number;
    size: number;
    first: number;
    last: number;
    rows: Item[];
    terms: Term[];
    /** What to put back into the search box. */
    words: string;
    faults: QueryFault[];
    /** Empty where they were not asked for. */
    facets: Record<Key, FacetValue[]>;
    /** Where nothing is found: how many there are without each term. */
    without: (Omit<Term, 'key'> & { key: FilterKey | 'words'; total: number })[];
  }

  type View = Looked<Row, Facet>;

  interface DocumentRow {
    userId: number;
    userName: string;
    userEmail: string | null;
    /** The owner has left. */
    separated: boolean;
    id: number;
    name: string;
    type: string;
    renewalDate: string | null;
  }

  interface DocumentsView extends Looked<DocumentRow, 'doc' | 'renewal' | 'month'> {
    /** Of so many users there are, or may be, documents that are not in the list. */
    unlisted: number;
  }
}
