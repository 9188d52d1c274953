import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @import { Stats } from 'node:fs' */

/** In the order of preference: what is smaller comes first. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/**
 * @param {string} root
 * @param {string} path of the request, percent-encoded
 * @returns {Promise<{ path: string, stat: Stats } | null>} a file within `root` and nothing else
 */
export async function findFile(root, path) {
  const names = path.slice(1).split('/').map(decoded);
  if (!names.every(isPlain)) return null;
  try {
    const found = await realpath(join(root, ...names));
    if (!found.startsWith((await realpath(root)) + sep)) return null;
    const stats = await stat(found);
    return stats.isFile() ? { path: found, stat: stats } : null;
  } catch {
    return null;
  }
}

/**
 * @param {{ path: string, stat: Stats }} file
 * @param {string} accepted the Accept-Encoding header
 * @returns {Promise<{ path: string, stat: Stats, encoding: string | null }>}
 */
export async function precompressed(file, accepted) {
  const taken = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  for (const { name, suffix } of encodings) {
    if (!taken.includes(name)) continue;
    const path = file.path + suffix;
    const stats = await stat(path).catch(() => null);
    if (stats?.isFile()) return { path, stat: stats, encoding: name };
  }
  return { ...file, encoding: null };
}

/** @param {string} name */
function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

/** @param {string} name no dotfile, no parent, no path of its own */
function isPlain(name) {
  return /^[\w-][\w.-]*$/.test(name);
}
