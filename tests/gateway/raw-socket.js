import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Sends bytes as they are, also those that no HTTP client would send, and reads until the server
 * closes the connection.
 *
 * @param {string} origin
 * @param {string} text each character a byte
 * @returns {Promise<string>} what came back, likewise; several answers stand after one another
 */
export async function rawSocket(origin, text) {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('latin1').on('data', (piece) => {
    answer += piece;
  });
  // A server that hangs up on what it does not like may do so while we are writing.
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  await once(socket, 'close');
  return answer;
}

/** @param {string} answer  @returns {number[]} of each answer on the connection */
export const statusesOf = (answer) =>
  [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
