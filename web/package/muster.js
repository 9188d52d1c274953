import { createEngineBy } from '../engine/by-contract.js';
import { exportOf } from './export.js';
import { createLoad } from './load.js';
import { refuseWrong, text } from './options.js';
import { readQuery } from './query.js';

/**
 * Muster without a page: judges answers, reads the whole list of users, searches and exports it.
 *
 * @typedef {Awaited<ReturnType<typeof muster>>} Muster
 */

/** @param {string | Uint8Array | ArrayBuffer} body */
function bytesOf(body) {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError('The body must be a text, a Uint8Array or an ArrayBuffer.');
}

const CHECK = { contentType: text };

/**
 * @param {Parameters<typeof createEngineBy>[0]} options
 */
export async function muster(options) {
  const engine = await createEngineBy(options);
  let isClosed = false;
  const open = () => {
    if (isClosed) throw new Error('Muster is closed: nothing can be asked of it any more.');
    return engine;
  };
  /** @type {ReturnType<typeof createLoad> | null} */
  let underWay = null;
  /** Aborted when what is held now is dropped. */
  let held = new AbortController();
  /** @param {string} what happened to those that are held */
  function drop(what) {
    held.abort(new Error(`${what} before the export was whole.`));
    held = new AbortController();
  }
  /** @param {string} how */
  function stop(how) {
    underWay?.fail(new Error(`Muster was ${how} before the users were loaded.`));
    drop(`Muster was ${how}`);
  }
  return {
    /**
     * What the contract says: operations, statuses, known values.
     *
     * @returns {globalThis.Muster.Description}
     */
    describe: () => open().describe(),

    /**
     * Judges one answer. The users of a usable list join the directory.
     *
     * @param {globalThis.Muster.OperationId} operation
     * @param {number} status of HTTP
     * @param {string | Uint8Array | ArrayBuffer} body  of another kind it throws, as a status that is
     *   none and an option that is unknown
     * @param {{ contentType?: string }} [how]
     * @returns {globalThis.Muster.Report}
     */
    check(operation, status, body, how = {}) {
      if (!(Number.isInteger(status) && status >= 100 && status <= 599)) {
        throw new TypeError(`“${status}” is no HTTP status.`);
      }
      refuseWrong('check', how, CHECK);
      const { contentType = 'application/json' } = how;
      const bytes = bytesOf(body);
      const answer = open().answer(engine.expect(operation), { status, contentType });
      answer.push(bytes);
      return answer.end({ complete: true });
    },

    /**
     * Reads the whole list of users into the directory, within the rate; what was there before and
     * is not in the list is dropped. One at a time: while it goes on, another rejects. `close()`
     * and `forget()` end it, and it rejects.
     *
     * @param {import('./load.js').LoadOptions} options
     * @returns {Promise<globalThis.Muster.Certificate>} whether everybody came, and the sum of what
     *   did; rejects with a TypeError where nothing may be sent to the address, where the key or a
     *   header cannot be sent, and where an option is unknown
     */
    async load(options) {
      if (underWay) throw new Error('Users are being loaded: wait for the end, or end it first.');
      underWay = createLoad(open(), options);
      try {
        const certificate = await underWay.run();
        drop('Users were loaded anew');
        return certificate;
      } finally {
        underWay = null;
      }
    },

    /**
     * Users that a question finds, a page of them, and how many there are by each facet. What of the
     * question is no filter is left out, and stands in `faults`; a query that has an unknown member,
     * or one of another form, throws a TypeError.
     *
     * @param {globalThis.Muster.Query} [query]
     * @returns {globalThis.Muster.View}
     */
    users: (query) => open().view(readQuery(query)),
    /**
     * The same of their documents.
     *
     * @param {globalThis.Muster.Query} [query]
     * @returns {globalThis.Muster.DocumentsView}
     */
    documents: (query) => open().documents(readQuery(query)),

    /**
     * Users as a file, a piece at a time. Unlike a view it throws where the query has faults, and
     * the error has them as `faults`; and where an option is unknown, or of another form. After `close()`, `forget()` or
     * another load the next piece is an error: what came is not whole.
     *
     * @param {import('./export.js').ExportOptions} options
     * @returns {Generator<string, void>}
     */
    export: (options) => exportOf(open(), options, held.signal),

    /**
     * What was found wrong in all answers so far.
     *
     * @returns {globalThis.Muster.Findings}
     */
    findings: () => open().findings(),
    /** Drops users and findings. A load is ended, and rejects. */
    forget() {
      open();
      stop('emptied');
      engine.forget();
    },
    /**
     * Gives the module's memory back: nothing can be called any more but this, which then does
     * nothing. A load is ended, and rejects.
     */
    close() {
      if (isClosed) return;
      stop('closed');
      isClosed = true;
      engine.delete();
    },
  };
}
