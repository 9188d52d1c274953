import { once } from 'node:events';
import { STATUS_CODES } from 'node:http';
import { Refusal } from './refusal.js';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { Duplex } from 'node:stream' */

/**
 * @typedef {{ incoming: IncomingMessage, outgoing: ServerResponse, open: ServerResponse[] }} Asked
 *   `open`: answers of its connection that are not whole yet, in their order
 */

/** So long whoever sends more may read the answer, milliseconds. */
const MOMENT = 100;

/** What Node says of it. @type {Record<string, [number, string]>} */
const faults = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers of this request are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'This request took too long to arrive.'],
};

/**
 * Answers what Node cannot read as a request, or would hang up on, like all that is refused: in its
 * turn, where requests before it on the connection wait for their answers.
 *
 * @param {Server} server
 * @param {(refusal: Refusal, method: string | null) => Response} refuse
 * @param {(outgoing: ServerResponse) => string | undefined} idOf  the id of a request that the app has
 */
export function answerUnreadable(server, refuse, idOf) {
  /** The last request on a connection. @type {WeakMap<Duplex, Asked>} */
  const asked = new WeakMap();
  /** Told once, however much still comes. @type {WeakSet<Duplex>} */
  const told = new WeakSet();

  /** @param {IncomingMessage} incoming  @param {ServerResponse} outgoing */
  const note = (incoming, outgoing) => {
    const { socket } = incoming;
    const open = asked.get(socket)?.open ?? [];
    open.push(outgoing);
    outgoing.once('close', () => open.splice(open.indexOf(outgoing), 1));
    asked.set(socket, { incoming, outgoing, open });
  };
  server.on('request', note).on('checkExpectation', note);

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
    const last = asked.get(socket);
    if (!last || last.incoming.complete) return inTurn(socket, refusal, null);
    await turn(last.open, last.outgoing);
    // The app has the request of this body, and will have its line in the log.
    if (!last.outgoing.headersSent) await send(socket, refusal.toResponse(), idOf(last.outgoing));
    socket.destroy(error);
  });
  server.on('connect', ({ method = null }, socket) => {
    inTurn(socket, new Refusal(400, 'This server is asked by path alone.'), method);
  });

  /** @param {Duplex} socket  @param {Refusal} refusal  @param {string | null} method */
  async function inTurn(socket, refusal, method) {
    const { open = [] } = asked.get(socket) ?? {};
    // Of a tunnel Node lets go, and with it of whoever waits to write more.
    socket.on('drain', () => open[0]?.emit('drain'));
    socket.on('error', () => {}).resume();
    await turn(open);
    // Whoever asked for the end of the connection has it.
    if (!socket.writable) return;
    await send(socket, refuse(refusal, method));
    setTimeout(() => socket.destroy(), MOMENT);
  }
}

/** @param {ServerResponse[]} open  @param {ServerResponse} [own]  for which nobody waits */
async function turn(open, own) {
  while (open.length > 0 && open[0] !== own) await once(open[0], 'close');
}

/** @param {Duplex} socket  @param {Response} response  @param {string} [id] of its request */
async function send(socket, response, id) {
  const { status, headers } = response;
  const body = await response.text();
  headers.set('content-length', `${Buffer.byteLength(body)}`);
  headers.set('connection', 'close');
  if (id) headers.set('x-request-id', id);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
}
