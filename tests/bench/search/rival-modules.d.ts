declare module '#duckdb' {
  interface Vectors {
    numRows: number;
    numCols: number;
    getChildAt(at: number): { toArray(): ArrayLike<unknown> };
  }
  interface DuckDb {
    instantiate(): Promise<unknown>;
    connect(): { query(sql: string): Vectors };
    registerFileText(name: string, text: string): void;
    dropFile(name: string): void;
    mod: { HEAPU8: Uint8Array };
  }
  export const BROWSER_RUNTIME: unknown;
  export class VoidLogger {}
  export function createDuckDB(bundles: object, log: object, runtime: unknown): Promise<DuckDb>;
}

declare module '*.wasm?url' {
  const url: string;
  export default url;
}
