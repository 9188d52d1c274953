import createModule from '#core';
import { crawlOf } from './crawl.js';
import { asJson, withToday } from './question.js';

/**
 * The engine: the wasm session behind plain JavaScript calls. Bodies come out as objects, answers
 * go in as bytes. Nothing here throws for bad data; a thrown error is a mistake of the caller.
 *
 * @typedef {ReturnType<typeof wrap>} Engine
 * @typedef {ReturnType<Engine['answer']>} Answer
 */

/** A buffer of this size is copied at once, so that the module's memory stays small. */
const PIECE = 256 * 1024;

/**
 * @param {{ wasmBinary?: Uint8Array, wasmUrl?: string, parts?: import('./parts.js').Parts,
 *   limits?: { answerBytes?: number } }} [options]
 *   `wasmBinary` in Node; `wasmUrl` in a page, where it does not lie beside the module's script;
 *   `parts` where it comes in two;
 *   `limits.answerBytes` the longest answer taken where the contract allows more
 * @returns {Promise<Engine>}
 */
export async function createEngine({ wasmBinary, wasmUrl, parts, limits = {} } = {}) {
  const module = await new Promise((resolve, reject) => {
    const made = createModule({
      ...(wasmBinary && { wasmBinary }),
      ...(wasmUrl && { locateFile: () => wasmUrl }),
      ...(parts && {
        instantiateWasm(
          /** @type {WebAssembly.Imports} */ imports,
          /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
        ) {
          parts
            .first(imports)
            .then(({ instance, module }) => done(instance, module))
            .catch(reject);
          return {};
        },
      }),
    });
    made.then(resolve, reject);
  });
  return wrap(module, new module.Session(), { answerBytes: limits.answerBytes ?? 0, parts });
}

/**
 * @param {import('../../wasm/bindings/muster.d.ts').CoreModule} module
 * @param {import('../../wasm/bindings/muster.d.ts').Session} session
 * @param {{ answerBytes: number, parts?: import('./parts.js').Parts }} options
 */
function wrap(module, session, { answerBytes, parts }) {
  /** Milliseconds spent on reading and judging answers. */
  let spent = 0;

  /**
   * @template Result
   * @param {() => Result} work
   */
  function timed(work) {
    const start = performance.now();
    const result = work();
    spent += performance.now() - start;
    return result;
  }

  return {
    /** @returns {Muster.Description} */
    describe: () => granted(session.describe()),

    /**
     * @param {Muster.OperationId} operation
     * @param {Record<string, unknown>} params
     * @returns {Muster.Request}
     */
    request(operation, params) {
      const reply = session.request(operation, JSON.stringify(params));
      return { ok: reply.ok, ...JSON.parse(reply.body) };
    },

    /**
     * A ticket for an answer that was not asked for here, such as a saved file.
     *
     * @param {string} operation
     * @returns {number}
     */
    expect: (operation) => granted(session.expect(operation)).ticket,

    /**
     * @param {number} ticket of the request that is answered
     * @param {{ status: number, contentType: string }} head
     */
    answer(ticket, { status, contentType }) {
      const handle = granted(session.open(ticket, status, contentType, answerBytes)).answer;
      return {
        /**
         * @param {Uint8Array} bytes any cut of the body
         * @returns {boolean} false: the rest need not be read
         */
        push: (bytes) =>
          timed(() => {
            for (let at = 0; at < bytes.length; at += PIECE) {
              const piece = bytes.subarray(at, at + PIECE);
              const address = session.reserve(handle, piece.length);
              if (address === 0) return false;
              module.HEAPU8.set(piece, address);
              if (!session.push(handle, piece.length)) return false;
            }
            return true;
          }),
        /** @param {{ complete: boolean }} how  @returns {Muster.Report} */
        end: ({ complete }) => granted(timed(() => session.end(handle, complete))),
        /** The answer is not wanted any more: it leaves neither a report nor findings. */
        drop: () => session.drop(handle),
      };
    },

    crawl: crawlOf(session),

    /** @returns {Muster.Page} */
    page: () => granted(session.page()),
    /**
     * Users that the query finds, with what they count; see Muster.View.
     *
     * @param {Muster.Query} query
     * @returns {Muster.View}
     */
    view: (query) => granted(session.view(asJson(withToday(query)))),
    /**
     * Documents of users; see Muster.DocumentsView.
     *
     * @param {Muster.Query} query
     * @returns {Muster.DocumentsView}
     */
    documents: (query) => granted(session.documents(asJson(withToday(query)))),
    /** For what is loaded only when it is needed, such as ./export.js. */
    session,
    /**
     * What only whoever uses a value finds out: the text at a place of an answer is no `format`.
     *
     * @param {{ operation: Muster.OperationId, status: number, pointer: string, format: string,
     *   userId?: number }} where
     */
    misread: ({ operation, status, pointer, format, userId = 0 }) =>
      granted(session.misread(operation, status, pointer, format, userId)),
    /** @returns {Muster.Findings} */
    findings: () => ({ ...granted(session.findings()), milliseconds: spent }),
    /**
     * What the contract before judged is forgotten: users, pages, findings. A refused text changes
     * nothing.
     *
     * @param {string} text an OpenAPI document; empty: the built-in one
     * @returns {{ ok: boolean, code: string, message: string, title?: string, pointer?: string }}
     */
    loadContract(text) {
      const { ok, code, message, body } = session.loadContract(text);
      if (ok) spent = 0;
      return { ok, code, message, ...JSON.parse(body) };
    },
    /**
     * Before it is done, users may only be asked for, judged and shown by the page; questions to the
     * directory come after. Where the module came at once it is done at once.
     */
    whole: async () => void (await parts?.rest()),
    /** Bytes of memory that the module holds. */
    memory: () => module.HEAPU8.length,
    forget() {
      session.forget();
      spent = 0;
    },
    delete: () => session.delete(),
  };
}

/**
 * The body of a call that only a mistake of the caller can refuse.
 *
 * @param {import('../../wasm/bindings/muster.d.ts').Reply} reply
 */
function granted(reply) {
  if (!reply.ok) throw new Error(reply.message);
  return JSON.parse(reply.body);
}
