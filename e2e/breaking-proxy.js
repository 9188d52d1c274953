import { createServer, request } from 'node:http';

/**
 * @typedef {{ method: string, path: RegExp, kind: 'cut' | 'reset' | 'lost' | 'twice' | 'type' | 'gone' | 'stall' | 'silence',
 *   part?: number, type?: string }} Fault
 *   `cut` after `part` of the body; `lost` before the head of the answer, when all was passed on;
 *   `twice` announces twice the length; `type` answers something
 *   else, of that type; `gone` goes away when `part` of what is sent has come; `stall` sends `part`
 *   of the body and then nothing, `silence` nothing at all
 */

/**
 * A server before another that breaks what it is told to, below HTTP.
 *
 * @param {string} upstream
 */
export async function breakingProxy(upstream) {
  /** @type {Fault | null} */
  let fault = null;
  /** Answers that were held back so far: a request is held only once all of it has come. */
  let held = 0;
  /** Requests that came to be broken: a browser may send one more than once. */
  let came = 0;
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const broken = fault?.method === method && fault.path.test(url) ? fault : null;
    if (broken) came += 1;
    if (broken?.kind === 'reset') return incoming.socket.destroy();
    if (broken?.kind === 'gone') {
      let come = 0;
      incoming.on('data', (piece) => {
        come += piece.length;
        if (come >= Number(headers['content-length']) * (broken.part ?? 0.5))
          incoming.socket.destroy();
      });
      return undefined;
    }
    const onwards = request(upstream + url, { method, headers }, (answer) => {
      /** @type {Buffer[]} */
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => {
        send(Buffer.concat(pieces), answer, outgoing, broken);
        if (broken) held += 1;
      });
    });
    onwards.on('error', () => outgoing.destroy());
    incoming.pipe(onwards);
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** @param {Fault | null} next */
    breaks(next) {
      fault = next;
      held = 0;
      came = 0;
    },
    /** @returns {number} answers that were held back since it was told to break them */
    held: () => held,
    /** @returns {number} requests on the wire since it was told to break them */
    came: () => came,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {Buffer} body
 * @param {import('node:http').IncomingMessage} answer
 * @param {import('node:http').ServerResponse} outgoing
 * @param {Fault | null} broken
 */
function send(body, answer, outgoing, broken) {
  if (broken?.kind === 'silence') return;
  if (broken?.kind === 'lost') {
    outgoing.destroy();
    return;
  }
  const headers = { ...answer.headers };
  delete headers['transfer-encoding'];
  const length = broken?.kind === 'twice' ? body.length * 2 : body.length;
  const type = broken?.kind === 'type' ? { 'content-type': broken.type } : {};
  outgoing.writeHead(answer.statusCode ?? 500, { ...headers, ...type, 'content-length': length });
  if (!broken || broken.kind === 'type') {
    outgoing.end(
      broken ? '<!doctype html><title>Sign in</title>'.padEnd(length).slice(0, length) : body,
    );
    return;
  }
  const whole = broken.kind === 'twice';
  const part = whole ? body.length : Math.floor(body.length * (broken.part ?? 0.5));
  outgoing.flushHeaders();
  outgoing.write(body.subarray(0, part), () => {
    if (broken.kind !== 'stall') outgoing.destroy();
  });
}
