import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingError } from './settings/reading.js';

/**
 * Makes the folder of the sample's data and sees that it can be written to, before anyone relies
 * on it. Level by level: Node's recursive mkdir does not come back from some places, such as /proc.
 *
 * @param {string} folder absolute
 */
export function prepareFolder(folder) {
  try {
    const missing = [];
    for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
    for (const each of missing) mkdirSync(each);
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new SettingError(`MUSTER_DATA cannot be used: “${folder}” (${code ?? message}).`);
  }
}
