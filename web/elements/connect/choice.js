import { isKey } from '../key.js';
import { connectWords } from '../words/connect.js';

/**
 * What a form says.
 *
 * @param {import('./sources.js').Kind} kind
 * @param {FormData} form
 * @returns {{ choice: object | null, refusal: string }} `refusal`: what is missing or wrong
 */
export function choiceOf(kind, form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  const { noBase, badCaller, noKey, badKey, noFile, badStatus } = connectWords.choose.refusals;
  const refuse = (/** @type {string} */ refusal) => ({ choice: null, refusal });
  const take = (/** @type {object} */ more) => ({ choice: { kind, ...more }, refusal: '' });
  const writes = form.has('writes');

  if (kind === 'gateway') {
    if (text('base') === '') return refuse(noBase);
    const secret = String(form.get('secret') ?? '');
    // HTTP Basic (RFC 7617, 2) parts name and secret by the first colon.
    if (text('caller').includes(':')) return refuse(badCaller);
    const caller = text('caller') || secret ? { name: text('caller'), secret } : undefined;
    return take({ base: text('base'), writes, caller });
  }
  if (kind === 'api') {
    const key = text('key');
    if (!isKey(key)) return refuse(key === '' ? noKey : badKey);
    return take({ base: text('server'), writes, given: { key, keep: form.has('keep') } });
  }
  if (kind === 'file') {
    const file = form.get('file');
    const status = Number(text('status'));
    if (!(file instanceof File) || file.name === '') return refuse(noFile);
    if (!(Number.isInteger(status) && status >= 100 && status <= 599)) return refuse(badStatus);
    return take({ file, operation: text('operation'), status });
  }
  return take({});
}
