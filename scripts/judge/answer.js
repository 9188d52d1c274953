import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createEngine } from '../../web/engine/engine.js';
import { UsageError } from './options.js';

const wasm = new URL('../../dist/package/core/muster-core.wasm', import.meta.url);

/**
 * Reads a saved answer piece by piece and judges it.
 *
 * @param {import('./options.js').Options} options
 * @returns {Promise<{ report: Muster.Report, contract: { title: string, version: string } }>}
 */
export async function judge({ operation, status, file, contract }) {
  const engine = await createEngine({ wasmBinary: await readFile(wasm) });
  if (contract !== null) await load(engine, contract);
  const { title, version, operations } = engine.describe();
  if (!Object.hasOwn(operations, operation)) {
    const known = Object.keys(operations).join(', ');
    throw new UsageError(`There is no operation “${operation}”. The operations are ${known}.`);
  }
  const answer = engine.answer(engine.expect(operation), {
    status,
    contentType: 'application/json',
  });
  const source = file === null ? process.stdin : createReadStream(file);
  try {
    for await (const piece of source) if (!answer.push(piece)) break;
  } catch (error) {
    throw unreadable(file ?? 'standard input', error);
  }
  return { report: answer.end({ complete: true }), contract: { title, version } };
}

/**
 * @param {import('../../web/engine/engine.js').Engine} engine
 * @param {string} file
 */
async function load(engine, file) {
  const bytes = await readFile(file).catch((error) => {
    throw unreadable(file, error);
  });
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`The contract ${file} is not UTF-8.`);
  }
  if (text.trim() === '') throw new UsageError(`The contract ${file} is empty.`);
  const { ok, message, pointer } = engine.loadContract(text);
  if (!ok) {
    throw new UsageError(
      `The contract ${file} is refused ${pointer ? `at “${pointer}”` : 'as a whole'}: ${message}`,
    );
  }
}

/** @param {string} file  @param {unknown} error */
const unreadable = (file, error) =>
  new UsageError(`${file} cannot be read: ${/** @type {Error} */ (error).message}`);
