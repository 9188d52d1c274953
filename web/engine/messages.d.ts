/** The messages that the wasm session sends, as ARCHITECTURE.md defines them. */
declare namespace Muster {
  type OperationId =
    | 'listUsers'
    | 'getUser'
    | 'getUserByEmail'
    | 'listUserDocuments'
    | 'uploadUserDocument'
    | 'downloadUserDocument'
    | 'deleteUserDocument';

  /** Numbers of two kinds, which none may take for each other. */
  type UserId = number & { readonly of?: 'user' };
  type DocumentId = number & { readonly of?: 'document' };

  interface Operation {
    method: string;
    path: string;
    summary: string;
    permission: string;
    success: number;
    statuses: Record<string, string>;
    parameters: { name: string; in: 'path' | 'query'; required: boolean; values?: string[] }[];
    body?: { name: string; required: boolean; values?: string[]; extensions?: string[] }[];
  }

  interface Description {
    title: string;
    version: string;
    servers: { url: string; region: string; description: string }[];
    operations: Record<OperationId, Operation>;
    knownValues: Record<string, string[]>;
    /** Roles, the strongest first. */
    privileged: string[];
  }

  interface Fault {
    parameter: string;
    code: string;
    message: string;
  }

  type Request =
    | {
        ok: true;
        ticket: number;
        operation: OperationId;
        method: string;
        path: string;
        query: string;
        permission: string;
      }
    | { ok: false; problems: Fault[] };

  type Severity = 'broken' | 'tolerated' | 'new';
  type Counts = Record<Severity, number>;

  interface Finding {
    severity: Severity;
    code: string;
    operation: OperationId;
    status: number;
    pattern: string;
    pointer: string;
    expected: string;
    found: string;
    example: string;
    count: number;
    rows: number;
    userId: number | null;
  }

  /** Of one answer: with its places beside the first, a thousand over all findings at most. */
  interface PlacedFinding extends Finding {
    others: string[];
  }

  interface SetAside {
    pointer: string;
    code: string;
    at: string;
  }

  interface Report {
    operation: OperationId;
    status: number;
    documented: boolean;
    wording: string;
    permission: string;
    usable: boolean;
    stale: boolean;
    code: string;
    message: string;
    counts: Counts;
    /** Places whose pattern there was no room for. */
    unlisted: number;
    bytes: number;
    values: number;
    rows: number;
    setAsideCount: number;
    setAside: SetAside[];
    findings: PlacedFinding[];
  }

  interface Row {
    id: number;
    firstName: string | null;
    lastName: string | null;
    name: string;
    email: string | null;
    jobTitle: string | null;
    roles: string[];
    termsAgreedAt: string | null;
    updatedAt: string | null;
    mfa: 'on' | 'off' | 'unknown';
    mfaOn: number;
    mfaOff: number;
    mfaUnknown: number;
    idp: string[];
    contractor: boolean | null;
    separated: boolean;
    /** Has left somewhere, and some account is not disconnected. */
    leftConnected: boolean;
    /** Has a role that may change what others see or do. */
    privileged: boolean;
    identities: number;
    checks: string[];
    documents: { id: number; name: string; type: string; renewalDate: string | null }[];
    renewalDate: string | null;
  }

  interface Page {
    page: number;
    limit: number;
    total: number | null;
    pages: number | null;
    first: number;
    last: number;
    beyondEnd: boolean;
    totalChanged: { from: number; to: number } | null;
    received: number;
    setAside: number;
    rows: Row[];
  }

  /** A page of a crawl, and the users on it by their number in the list; `last` null: to the end. */
  interface CrawlRange {
    page: number;
    first: number;
    last: number | null;
  }

  /** What a crawl met, also where a later look mended it. */
  type CrawlTrouble =
    | 'page_failed'
    | 'short_page'
    | 'overlap'
    | 'total_changed'
    | 'no_total'
    | 'limit_ignored'
    | 'stopped'
    | 'endless'
    | 'silent'
    /** Not the module's own word: the list is a saved answer. */
    | 'saved';

  interface CrawlStatus {
    state: 'idle' | 'loading' | 'looking again' | 'complete' | 'incomplete';
    limit: number;
    /** null: no answer said how many users there are. */
    pages: number | null;
    /** Pages that came. */
    answered: number;
    /** A thousand at most, as of `missing`. */
    failed: (CrawlRange & { reason: string })[];
    /** The newest. */
    total: number | null;
    /** All that were told, in the order of their coming, a hundred at most. */
    totals: number[];
    users: number;
    /** How often a user came twice in one look. */
    duplicates: number;
    setAside: number;
    /** How often a user came again with another `updatedAt`. */
    moved: number;
    /** Users that came and are no longer in the list, as its total says. */
    gone: number;
    /** How often pages in doubt were looked at again. */
    looks: number;
    troubles: CrawlTrouble[];
    /** Users that may not have come. */
    missing: CrawlRange[];
  }

  type CrawlRequest =
    | (Extract<Request, { ok: true }> & { page: number })
    | { ok: true; page: null; waiting: boolean }
    | { ok: false; problems: Fault[] };

  interface Findings {
    answers: number;
    bytes: number;
    values: number;
    /** Spent on reading and judging the answers. */
    milliseconds: number;
    counts: Counts;
    /** Places whose pattern there was no room for. */
    unlisted: number;
    patterns: Finding[];
  }
}
