/** How far the loading of the whole directory is, and what it is worth in the end. */
declare namespace Muster {
  interface Progress {
    state: 'idle' | 'loading' | 'paused' | 'complete' | 'incomplete' | 'cancelled';
    /** Whether pages in doubt are looked at again. */
    looking: boolean;
    /** Users that came. */
    users: number;
    /** null: the server does not say. */
    total: number | null;
    pages: number | null;
    /** Pages that came. */
    answered: number;
    /** null: not known yet. */
    secondsLeft: number | null;
    setAside: number;
    failed: CrawlStatus['failed'];
    missing: CrawlRange[];
    /** ISO 8601. */
    startedAt: string | null;
    endedAt: string | null;
    /** Once it has ended. */
    certificate: Certificate | null;
    /** Whether so many may be loaded, and how long it takes. */
    asks: { users: number | null; seconds: number; perMinute: number } | null;
    /** Before it tries again: what the server answered, null: nothing. */
    waiting: { status: number | null; seconds: number } | null;
  }

  /** What a list of users is worth: how it came together, and whether anybody may be missing. */
  interface Certificate {
    complete: boolean;
    /** In words. */
    source: string;
    host: string;
    /** ISO 8601. */
    startedAt: string;
    endedAt: string;
    /** Pages that came. */
    pages: number;
    totals: number[];
    users: number;
    duplicates: number;
    setAside: number;
    moved: number;
    gone: number;
    troubles: CrawlTrouble[];
    missing: CrawlRange[];
    /** Of the snapshot of the directory as it was loaded, lowercase hex; null until it was worked out. */
    sha256: string | null;
    /** Of what is here now, where users were read anew since; else null. */
    sha256Now: string | null;
  }
}
