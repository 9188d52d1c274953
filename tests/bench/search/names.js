export const MUSTER = 'Muster';
export const PLAIN = 'plain JavaScript';
export const MINISEARCH = 'MiniSearch';
export const DUCKDB = 'DuckDB (wasm)';
export const BEGINNINGS = 'beginnings of words';

/** Those who race. */
export const racing = [MUSTER, PLAIN, MINISEARCH, 'TanStack Table', 'SQLite (wasm)', DUCKDB];
