import { KeyRepeated } from './key-guard.js';

/**
 * @param {unknown} error
 * @returns {string} a word such as ECONNREFUSED; whole messages may quote headers
 */
export function causeOf(error) {
  if (error instanceof KeyRepeated) return error.code;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
