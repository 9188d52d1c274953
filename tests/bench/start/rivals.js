import { dirname } from 'node:path';
import { installed } from '../install.js';
import { bundle } from '../page.js';

/** @import { Contestant } from './contestants.js' */

/** In one line. @param {unknown} error */
const why = (error) => /** @type {Error} */ (error).message.replaceAll(/\s+/g, ' ').slice(0, 160);

/**
 * Builds the rivals' pages; where one cannot be had, the bench goes on without it.
 *
 * @param {Contestant[]} rivals
 * @param {string} outDir  from the project's folder
 * @returns {Promise<{ there: Contestant[], absent: string[] }>} `absent`: sentences
 */
export async function build(rivals, outDir) {
  let modules;
  try {
    modules = await installed('start/rivals', 'start-rivals');
  } catch (error) {
    return { there: [], absent: [`Rivals cannot be installed here: ${why(error)}`] };
  }
  const there = [];
  const absent = [];
  for (const rival of rivals) {
    const folder = dirname(rival.path);
    const aliases = Object.fromEntries(
      Object.entries(rival.aliases ?? {}).map(([name, path]) => [name, `${modules}/${path}`]),
    );
    try {
      await bundle(`tests/bench/start/pages/${folder}`, `${outDir}/${folder}`, { aliases });
      there.push(rival);
    } catch (error) {
      absent.push(`${rival.name} cannot be built here: ${why(error)}`);
    }
  }
  return { there, absent };
}
