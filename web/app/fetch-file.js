import { readDownload } from '../api/download.js';
import { problem } from '../api/problem.js';

/** Statuses of a link that has expired. */
const EXPIRED = new Set([401, 403, 404, 410]);

/**
 * The file of a document, as far as the page may read it.
 *
 * @typedef {{ kind: 'file', blob: Blob, name: string } | { kind: 'elsewhere', url: string, name: string }
 *   | { kind: 'problem', problem: Muster.Problem }} Fetched  `elsewhere`: the page may only follow
 *
 * @param {Pick<import('./controller.js').Context, 'client' | 'fetch' | 'misread'>} context
 * @param {{ id: number, name: string }} document
 * @param {number} [userId] whose it is
 * @returns {Promise<Fetched>}
 */
export async function fetchFile(context, { id, name }, userId) {
  const { client, fetch = globalThis.fetch } = context;
  for (let attempt = 0; ; attempt++) {
    const outcome = await client.call('downloadUserDocument', { docId: id });
    if (!outcome.ok) return { kind: 'problem', problem: outcome.problem };
    const file = readDownload(outcome.body, name);
    if (file.misread) {
      const { operation, status } = outcome.report;
      context.misread({ operation, status, pointer: file.misread, format: 'base64', userId });
    }
    if (file.kind === 'none') {
      return refused('no_file', { code: file.code, again: file.code !== 'bad_link' });
    }
    if (file.kind === 'bytes')
      return { kind: 'file', blob: new Blob([file.bytes]), name: file.name };
    if (new URL(file.url).origin !== location.origin) return { ...file, kind: 'elsewhere' };
    const response = await fetch(file.url, { cache: 'no-store' }).catch(() => null);
    const blob = response?.ok ? await response.blob().catch(() => null) : null;
    if (blob) return { kind: 'file', blob, name: file.name };
    // It was good for a moment only: a new one is asked for, once.
    if (attempt === 0 && response && EXPIRED.has(response.status)) continue;
    // Not the API says no, whose key may lack a permission, but the place that the link leads to.
    return response && !response.ok
      ? refused('no_file', { code: 'link_refused', status: response.status, again: true })
      : refused('network', {});
  }
}

/**
 * @param {Muster.ProblemKind} kind
 * @param {Partial<Muster.Problem>} known
 * @returns {Fetched}
 */
const refused = (kind, known) => ({
  kind: 'problem',
  problem: problem(kind, 'downloadUserDocument', known),
});
