/** What every method of the door answers; `body` is JSON text. */
export interface Reply {
  ok: boolean;
  /** "ok" or one stable word. */
  code: string;
  /** One sentence where ok is false. */
  message: string;
  body: string;
}

/** The door to the core; see wasm/core/session.hpp. Call delete() when done with it. */
export interface Session {
  loadContract(text: string): Reply;
  describe(): Reply;
  request(operation: string, parameters: string): Reply;
  expect(operation: string): Reply;
  open(ticket: number, status: number, contentType: string, limit: number): Reply;
  /** An address in HEAPU8, valid until the next call; 0 when there is no room. */
  reserve(answer: number, size: number): number;
  /** False: the rest is not wanted. */
  push(answer: number, size: number): boolean;
  end(answer: number, complete: boolean): Reply;
  drop(answer: number): Reply;
  crawlStart(limit: number): Reply;
  /** 0: the next one. */
  crawlNext(page: number): Reply;
  crawlFailed(page: number, reason: string): Reply;
  crawlAgain(page: number): Reply;
  crawlStatus(): Reply;
  page(): Reply;
  view(query: string): Reply;
  documents(query: string): Reply;
  exportOpen(wanted: string): Reply;
  /** The body is the text of the piece itself; empty: that was all. */
  exportNext(handle: number): Reply;
  exportStatus(handle: number): Reply;
  exportClose(handle: number): Reply;
  misread(operation: string, status: number, pointer: string, format: string, user: number): Reply;
  findings(): Reply;
  forget(): Reply;
  delete(): void;
}

export interface CoreModule {
  Session: { new (): Session };
  /** Taken anew after every call: memory may have grown. */
  HEAPU8: Uint8Array;
}

export interface CoreOptions {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (path: string, prefix: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export default function createModule(options?: CoreOptions): Promise<CoreModule>;
