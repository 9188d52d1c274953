import { Refusal } from './refusal.js';

/** @import { Operation, Segment } from './operations.js' */

/**
 * Finds the operation that a request means.
 *
 * @param {Operation[]} operations
 * @param {string} method
 * @param {string} path as sent, below the base, still percent-encoded: `/users/17`
 * @returns {{ operation: Operation, path: string } | { allow: string[] } | null}
 *   the operation and the path to ask the API for; or the methods that this path has; or null;
 *   throws a Refusal where a part of the path could be read as more than one
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
  let isHarmless = true;
  for (const [at, segment] of segments.entries()) {
    if ('literal' in segment) {
      if (segment.literal !== sent[at]) return null;
      path += `/${segment.literal}`;
    } else {
      const value = decoded(sent[at]);
      if (value === null || !segment.accepts(value)) return null;
      isHarmless &&= isOnePart(value);
      path += `/${encodeURIComponent(value)}`;
    }
  }
  if (isHarmless) return path;
  throw new Refusal(
    400,
    'The gateway passes on no e-mail with /, \\, ?, #, % or control characters, or of dots alone, though an e-mail may have some of them: open this user by id.',
  );
}

/**
 * A server behind us may decode it once more; nothing may then become another path.
 *
 * @param {string} value
 */
function isOnePart(value) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\u0000-\u001f\u007f-\u009f/\\?#%]/.test(value)) return false;
  // Some servers drop what follows a semicolon before they look for dots.
  return !['', '.', '..'].includes(value.replace(/;.*$/, ''));
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
