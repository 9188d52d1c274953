/** @import { Server } from 'node:http' */
/** @import { Socket } from 'node:net' */

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Ends a server without cutting short what changes something: half an upload may have arrived.
 * Whatever else is still running may go on for a moment.
 *
 * @param {Server} server
 * @param {{ moment?: number, longest?: number }} [options] milliseconds: for what only reads, and
 *   for all
 * @returns {() => Promise<void>} settles when nothing is running any more
 */
export function stoppable(server, { moment = 3_000, longest = 300_000 } = {}) {
  /** @type {Set<Socket>} */
  const open = new Set();
  /** @type {Set<Socket>} */
  const changing = new Set();
  let isOver = false;

  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ method = '', socket }, response) => {
    if (reading.has(method)) return;
    changing.add(socket);
    response.once('close', () => {
      changing.delete(socket);
      if (isOver) socket.destroySoon();
    });
  });

  return () => {
    const ended = new Promise((resolve) => server.close(() => resolve(undefined)));
    setTimeout(() => {
      isOver = true;
      for (const socket of open) if (!changing.has(socket)) socket.destroy();
    }, moment).unref();
    setTimeout(() => server.closeAllConnections(), longest).unref();
    return ended;
  };
}
