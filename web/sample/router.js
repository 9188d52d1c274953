import { Refusal } from './refusal.js';

/**
 * @template {string} Name
 * @typedef {{ name: Name, method: string, path: string }} Route
 */

/** @param {string} path */
const segmentsOf = (path) => path.split('/').slice(1);

/** @param {string} segment */
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, [`"${segment}" is not percent-encoded UTF-8`]);
  }
}

/**
 * @param {string[]} pattern
 * @param {string[]} segments
 */
function fits(pattern, segments) {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, at) => (part.startsWith('{') ? segments[at] : part === segments[at]));
}

/**
 * Finds the route of a method and a path (below the base, still percent-encoded).
 * Throws a Refusal: 404 for an unknown path, 405 with Allow for a known path's other methods.
 *
 * @template {string} Name
 * @param {Route<Name>[]} routes
 */
export function createRouter(routes) {
  const patterns = routes.map((route) => ({ ...route, pattern: segmentsOf(route.path) }));

  /**
   * @param {string} method
   * @param {string} path
   * @returns {{ name: Name, path: Record<string, string> }}
   */
  return (method, path) => {
    const segments = segmentsOf(path);
    const fitting = patterns.filter(({ pattern }) => fits(pattern, segments));
    if (fitting.length === 0) throw new Refusal(404, `Cannot ${method} ${path}`);

    const route = fitting.find((each) => each.method === method);
    if (!route) {
      const allow = [...new Set(fitting.map((each) => each.method))].join(', ');
      throw new Refusal(405, 'Method Not Allowed', { Allow: allow });
    }

    /** @type {Record<string, string>} */
    const parts = {};
    route.pattern.forEach((part, at) => {
      if (part.startsWith('{')) parts[part.slice(1, -1)] = decode(segments[at]);
    });
    return { name: route.name, path: parts };
  };
}
