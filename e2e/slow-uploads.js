import { createServer } from 'node:http';

/**
 * A server before another that takes each upload whole and passes it on when it is told to, whoever
 * waits for it still.
 *
 * @param {string} upstream
 */
export async function slowUploads(upstream) {
  /** @type {(() => Promise<unknown>)[]} */
  const held = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const pieces = [];
    for await (const piece of incoming) pieces.push(piece);
    const passed = Object.entries(headers).filter(
      ([name]) => !/^(host|origin|connection|content-length|accept-encoding|sec-)/.test(name),
    );
    const body = pieces.length > 0 ? Buffer.concat(pieces) : undefined;
    const pass = async () => {
      const sent = /** @type {RequestInit} */ ({ method, body, headers: passed });
      const answer = await fetch(upstream + url, sent);
      const kept = [...answer.headers].filter(([name]) => !/^(content-(enc|len)|trans)/.test(name));
      outgoing.writeHead(answer.status, Object.fromEntries(kept));
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    };
    if (method === 'POST') held.push(pass);
    else await pass();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** Passes on what is held. */
    release: () => Promise.all(held.splice(0).map((pass) => pass())),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
