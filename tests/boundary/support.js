import { readFile } from 'node:fs/promises';
import createModule from '#core';
import { createEngineBy } from '../../web/engine/by-contract.js';

const root = new URL('../../', import.meta.url);

/** @param {string} path under the project's root */
export const read = (path) => readFile(new URL(path, root));

export const wasmBinary = await read('dist/package/core/muster-core.wasm');

/** @param {{ limits?: { answerBytes?: number }, contract?: string }} [options] */
export const newEngine = (options = {}) => createEngineBy({ wasmBinary, ...options });

/** The module itself, for what the engine hides. */
export const newModule = () => createModule({ wasmBinary });

/**
 * Lets the engine ask and answers it.
 * @param {Awaited<ReturnType<typeof newEngine>>} engine
 * @param {Muster.OperationId} operation
 * @param {Record<string, unknown>} parameters
 * @param {Uint8Array | string} bytes
 * @param {{ status?: number, contentType?: string, piece?: number, complete?: boolean }} [how]
 */
export function exchange(engine, operation, parameters, bytes, how = {}) {
  const { status = 200, contentType = 'application/json', piece, complete = true } = how;
  const request = engine.request(operation, parameters);
  if (!request.ok) throw new Error(request.problems[0].message);
  const answer = engine.answer(request.ticket, { status, contentType });
  const body = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const step = piece ?? Math.max(1, body.length);
  for (let at = 0; at < body.length; at += step) {
    if (!answer.push(body.subarray(at, at + step))) break;
  }
  return answer.end({ complete });
}

/**
 * The report on a saved answer.
 * @param {Pick<Awaited<ReturnType<typeof newEngine>>, 'answer' | 'expect'>} engine
 * @param {string} name  of its file, which begins with operation and status
 * @param {Uint8Array} bytes
 * @param {number} [piece]
 */
export function judged(engine, name, bytes, piece = bytes.length) {
  const [operation, status] = name.split('.');
  const head = { status: Number(status), contentType: 'application/json' };
  const answer = engine.answer(engine.expect(operation), head);
  for (let at = 0; at < bytes.length; at += piece) {
    if (!answer.push(bytes.subarray(at, at + piece))) break;
  }
  return answer.end({ complete: true });
}

/**
 * A page of reference-shaped users.
 * @param {number[]} ids
 * @param {{ page?: number, limit?: number, total?: number }} [place]
 */
export async function usersPage(ids, { page = 1, limit = 50, total = ids.length } = {}) {
  const user = JSON.parse(String(await read('tests/corpus/clean/getUser.200.reference.json')));
  const data = ids.map((id) => ({ ...user, id, firstName: `User ${id}` }));
  return new TextEncoder().encode(JSON.stringify({ data, page, limit, total }));
}
