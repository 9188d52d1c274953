/**
 * As much of IndexedDB as the store uses: tables, generated keys, copies of values, transactions
 * that complete once nothing more is asked of them. Real browsers are for the browser tests.
 */

/** @param {() => unknown} work */
function request(work) {
  /** @type {any} */
  const asked = { onsuccess: null, onerror: null, onupgradeneeded: null };
  const outcome = Promise.resolve().then(work);
  asked.settled = outcome.then(
    (result) => {
      asked.result = result;
      asked.onsuccess?.();
    },
    (error) => {
      asked.error = error;
      asked.onerror?.();
    },
  );
  return asked;
}

class FakeTable {
  /** @type {Map<number, unknown>} */
  rows = new Map();
  nextKey = 1;
}

/** @param {Map<string, FakeTable>} tables */
function fakeDatabase(tables) {
  /** @param {string} name */
  const createObjectStore = (name) => tables.set(name, new FakeTable());

  function transaction() {
    /** @type {any} */
    const running = { oncomplete: null, onabort: null, objectStore };
    let open = 0;

    /** @param {() => unknown} work */
    const ask = (work) => {
      open++;
      const asked = request(work);
      asked.settled.then(() => {
        // A task later, as in browsers: whoever awaited the result may still ask for more.
        setImmediate(() => {
          open--;
          if (open === 0) running.oncomplete?.();
        });
      });
      return asked;
    };

    /** @param {string} name */
    function objectStore(name) {
      const table = tables.get(name) ?? new FakeTable();
      const sorted = () => [...table.rows].sort(([a], [b]) => a - b);
      /**
       * @param {unknown} value
       * @param {number} [key]
       */
      const write = (value, key = table.nextKey++) => {
        table.rows.set(key, structuredClone(value));
        return key;
      };
      return {
        add: (/** @type {unknown} */ value, /** @type {number} */ key) =>
          ask(() => write(value, key)),
        put: (/** @type {unknown} */ value, /** @type {number} */ key) =>
          ask(() => write(value, key)),
        get: (/** @type {number} */ key) => ask(() => structuredClone(table.rows.get(key))),
        getAll: () => ask(() => sorted().map(([, value]) => structuredClone(value))),
        getAllKeys: () => ask(() => sorted().map(([key]) => key)),
        delete: (/** @type {number} */ key) => ask(() => table.rows.delete(key)),
        clear: () => ask(() => table.rows.clear()),
      };
    }
    return running;
  }

  return { createObjectStore, transaction };
}

/** @returns {IDBFactory} */
export function fakeIndexedDb() {
  /** @type {Map<string, Map<string, FakeTable>>} */
  const databases = new Map();
  const open = (/** @type {string} */ name) => {
    const known = databases.get(name);
    const tables = known ?? new Map();
    databases.set(name, tables);
    const asked = request(() => {
      asked.result = fakeDatabase(tables);
      if (!known) asked.onupgradeneeded?.();
      return asked.result;
    });
    return asked;
  };
  return /** @type {any} */ ({ open });
}
