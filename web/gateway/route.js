/** @import { Operation, Segment } from './operations.js' */

/**
 * Finds the operation that a request means.
 *
 * @param {Operation[]} operations
 * @param {string} method
 * @param {string} path as sent, below the base, still percent-encoded: `/users/17`
 * @returns {{ operation: Operation, path: string } | { allow: string[] } | null}
 *   the operation and the path to ask the API for; or the methods that this path has; or null
 */
export function route(operations, method, path) {
  if (!path.startsWith('/')) return null;
  const sent = path.slice(1).split('/');
  const onPath = operations.flatMap((operation) => {
    const encoded = fit(operation.segments, sent);
    return encoded ? [{ operation, path: encoded }] : [];
  });
  if (onPath.length === 0) return null;
  const found = onPath.find(({ operation }) => operation.method === method);
  return found ?? { allow: onPath.map(({ operation }) => operation.method) };
}

/**
 * @param {Segment[]} segments
 * @param {string[]} sent
 * @returns {string | null} the path, encoded anew, so that only one reading of it is left
 */
function fit(segments, sent) {
  if (segments.length !== sent.length) return null;
  let path = '';
  for (const [at, segment] of segments.entries()) {
    if ('literal' in segment) {
      if (segment.literal !== sent[at]) return null;
      path += `/${segment.literal}`;
    } else {
      const value = decoded(sent[at]);
      if (value === null || !segment.accepts(value)) return null;
      path += `/${encodeURIComponent(value)}`;
    }
  }
  return path;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * @param {Operation} operation
 * @param {URLSearchParams} sent
 * @returns {string | null} the first parameter that the contract does not know, or knows once
 */
export function strayParameter(operation, sent) {
  for (const name of new Set(sent.keys())) {
    const known = operation.query.get(name);
    if (!known || (!known.repeats && sent.getAll(name).length > 1)) return name;
  }
  return null;
}
