/**
 * One attempt to get more out of the gateway than the contract allows.
 *
 * @typedef {{
 *   name: string, target?: string, method?: string, headers?: [string, string][], body?: string,
 *   without?: string[], raw?: string, answer: number, logged?: number,
 * }} Attack
 *   `headers` come beside those of a good request, or in their place; `without` names some of
 *   these that are left out; `raw` is sent instead of all that; `answer` is the one that must come;
 *   `logged` is what the log has where the app was already asked when the rest could not be read
 */

/**
 * @param {Attack} attack
 * @param {[string, string][]} good what a request needs to be let through
 * @returns {string}
 */
export function bytesOf({ target = '/api/users', method = 'GET', raw, ...attack }, good) {
  if (raw !== undefined) return raw;
  const { headers = [], body = '', without = [] } = attack;
  const own = [...without, ...headers.map(([name]) => name)].map((name) => name.toLowerCase());
  const sent = [...good.filter(([name]) => !own.includes(name.toLowerCase())), ...headers];
  const lines = sent.map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
