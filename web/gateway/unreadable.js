import { STATUS_CODES } from 'node:http';
import { Refusal } from './refusal.js';

/** @import { Server, ServerResponse } from 'node:http' */
/** @import { Duplex } from 'node:stream' */

/** So long whoever sends more may read the answer, milliseconds. */
const MOMENT = 100;

/** What Node says of it. @type {Record<string, [number, string]>} */
const faults = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers of this request are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'This request took too long to arrive.'],
};

/**
 * Answers what Node cannot read as a request, or would hang up on, like all that is refused.
 *
 * @param {Server} server
 * @param {(refusal: Refusal, method: string | null) => Response} refuse
 */
export function answerUnreadable(server, refuse) {
  /** The last answer on a connection. @type {WeakMap<Duplex, ServerResponse>} */
  const answers = new WeakMap();
  /** Told once, however much still comes. @type {WeakSet<Duplex>} */
  const told = new WeakSet();

  server.on('request', ({ socket }, outgoing) => answers.set(socket, outgoing));
  server.on('clientError', async (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (told.has(socket)) return;
    told.add(socket);
    // Who has left reads no answer, and who said nothing asked nothing.
    if (
      error.code === 'ECONNRESET' ||
      !socket.writable ||
      !('bytesRead' in socket && socket.bytesRead)
    ) {
      socket.destroy();
      return;
    }
    const refusal = new Refusal(
      ...(faults[`${error.code}`] ?? [400, 'This is no request of HTTP.']),
    );
    const open = answers.get(socket);
    if (!open || open.writableFinished) return leave(socket, refuse(refusal, null));
    // The app has this request, and will have its line in the log.
    if (!open.headersSent) await send(socket, refusal.toResponse());
    socket.destroy(error);
  });
  server.on('connect', ({ method = null }, socket) => {
    leave(socket, refuse(new Refusal(400, 'This server is asked by path alone.'), method));
  });
}

/** @param {Duplex} socket  @param {Response} response */
async function leave(socket, response) {
  socket.on('error', () => {}).resume();
  await send(socket, response);
  setTimeout(() => socket.destroy(), MOMENT);
}

/** @param {Duplex} socket  @param {Response} response */
async function send(socket, response) {
  const { status, headers } = response;
  const body = await response.text();
  headers.set('content-length', `${Buffer.byteLength(body)}`);
  headers.set('connection', 'close');
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
}
