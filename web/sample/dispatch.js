import { deleteUserDocument } from './operations/delete-user-document.js';
import { downloadUserDocument } from './operations/download-user-document.js';
import { getUser, getUserByEmail } from './operations/get-user.js';
import { listUserDocuments } from './operations/list-user-documents.js';
import { listUsers } from './operations/list-users.js';
import { readFile } from './operations/read-file.js';
import { uploadUserDocument } from './operations/upload-user-document.js';
import { operationNames, operations } from './operations.js';
import { Refusal } from './refusal.js';
import { createRouter } from './router.js';
import { play } from './switch/play.js';
import * as switchRoutes from './switch/routes.js';
import { Switches } from './switch/switches.js';

/** @typedef {import('./types.js').Call} Call */
/** @typedef {import('./types.js').World} World */
/** @typedef {import('./operations.js').OperationName} OperationName */

/** @type {Record<OperationName, (call: Call, world: World) => Promise<Response>>} */
const run = {
  listUsers,
  getUser,
  getUserByEmail,
  listUserDocuments,
  uploadUserDocument,
  downloadUserDocument,
  deleteUserDocument,
};

const ownRoutes = /** @type {const} */ ([
  { name: 'readFile', method: 'GET', path: '/sample/files/{docId}' },
  { name: 'listSwitches', method: 'GET', path: '/sample/switches' },
  { name: 'clearSwitches', method: 'DELETE', path: '/sample/switches' },
  { name: 'setSwitch', method: 'PUT', path: '/sample/switches/{operation}' },
  { name: 'clearSwitch', method: 'DELETE', path: '/sample/switches/{operation}' },
  { name: 'reset', method: 'POST', path: '/sample/reset' },
]);

/** @typedef {(typeof ownRoutes)[number]['name']} OwnName */

/**
 * @param {Request} request
 * @param {() => Response | Promise<Response>} work
 */
async function answering({ signal }, work) {
  try {
    signal.throwIfAborted();
    return await work();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof Refusal) return error.response();
    // A bug or a broken store: whoever runs the sample has to see it.
    console.error(error);
    return new Refusal(500).response();
  }
}

/**
 * @param {World} world
 * @param {string} [key] what every operation demands
 */
export function createDispatch(world, key) {
  const switches = new Switches();
  const operationRoutes = operationNames.map((name) => ({ name, ...operations[name] }));
  const route = createRouter([...operationRoutes, ...ownRoutes]);

  /** @type {Record<OwnName, (call: Call) => Response | Promise<Response>>} */
  const own = {
    readFile: (call) => readFile(call, world),
    listSwitches: () => switchRoutes.listSwitches(switches),
    clearSwitches: () => switchRoutes.clearSwitches(switches),
    setSwitch: (call) => switchRoutes.setSwitch(call, switches),
    clearSwitch: (call) => switchRoutes.clearSwitch(call, switches),
    reset: () => switchRoutes.reset(switches, world),
  };

  /**
   * @param {OperationName} operation
   * @param {Call} call
   */
  function operate(operation, call) {
    const { request } = call;
    if (key && request.headers.get('authorization') !== `Bearer ${key}`) throw new Refusal(401);
    const right = (without = 0) =>
      answering(request, () =>
        run[operation](call, { ...world, people: world.people.without(without) }),
      );
    const turned = switches.take(operation);
    return turned ? play(turned, { operation, right, signal: request.signal }) : right();
  }

  /** @param {Request} request */
  return (request) =>
    answering(request, () => {
      const url = new URL(request.url);
      if (!url.pathname.startsWith(`${world.base}/`)) throw new Refusal(404);
      const { name, path } = route(request.method, url.pathname.slice(world.base.length));
      const call = { request, url, path };
      return name in own
        ? own[/** @type {OwnName} */ (name)](call)
        : operate(/** @type {OperationName} */ (name), call);
    });
}
