import { sessionJson } from './json.js';
import { sessionMarkdown } from './markdown.js';
import { sarif } from './sarif.js';

/** @typedef {'json' | 'markdown' | 'sarif'} Format */

/** @type {Record<Format, { extension: string, write: (session: import('./session.js').Session) => string }>} */
const formats = {
  json: { extension: 'json', write: sessionJson },
  markdown: { extension: 'md', write: sessionMarkdown },
  sarif: {
    extension: 'sarif',
    write: ({ findings, listed, contract, examples }) =>
      sarif(listed, { contract, examples, unlisted: findings.unlisted }),
  },
};

/**
 * The findings of a session as a file to keep.
 *
 * @param {Format} format
 * @param {import('./session.js').Session} session
 */
export function reportFile(format, session) {
  const { extension, write } = formats[format];
  return { name: `muster-findings.${extension}`, text: write(session) };
}
