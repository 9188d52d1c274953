import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';

/** @import { ServerResponse } from 'node:http' */

/**
 * Ends the connection, for the adapter alone would put an error text into the answer and end it as if
 * it were whole.
 *
 * @param {ServerResponse} outgoing
 */
export async function breakOff(outgoing) {
  while (!outgoing.headersSent && !outgoing.destroyed) await turn();
  if (outgoing.destroyed) return;
  const closed = once(outgoing, 'close');
  outgoing.socket?.destroySoon();
  await closed;
}
