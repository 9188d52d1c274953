import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.wasm']);

const forms = [
  {
    suffix: '.br',
    /** @param {Buffer} bytes */
    shrink: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    suffix: '.gz',
    /** @param {Buffer} bytes */
    shrink: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  },
];

/**
 * Writes `.br` and `.gz` beside each file of a folder that gets smaller so.
 *
 * @param {string} folder
 */
async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const bytes = await readFile(file);
    for (const { suffix, shrink } of forms) {
      const small = await shrink(bytes);
      if (small.length < bytes.length) await writeFile(file + suffix, small);
    }
  }
}

await compress(process.argv[2]);
