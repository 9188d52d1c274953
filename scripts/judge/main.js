import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerJson } from '../../web/report/json.js';
import { sarif } from '../../web/report/sarif.js';
import { answerText } from '../../web/report/text.js';
import { judge } from './answer.js';
import { readOptions, UsageError, usage } from './options.js';

/** @param {string} file  @returns {string} an address relative to here, where it lies below */
function uriOf(file) {
  const path = relative('.', file);
  const { href } = pathToFileURL(file);
  const here = pathToFileURL('./').href;
  return path.startsWith('..') || !href.startsWith(here) ? href : href.slice(here.length);
}

/** @param {import('./options.js').Options} options */
async function main(options) {
  const { report, contract } = await judge(options);
  const ok = report.counts.broken + report.counts.tolerated === 0;
  process.exitCode = ok ? 0 : 1;
  const uri = options.file === null ? undefined : uriOf(options.file);
  /** @type {Record<string, () => string>} */
  const texts = {
    text: () => answerText(report),
    json: () => answerJson(report, ok),
    sarif: () => sarif(report.findings, { contract, uri, unlisted: report.unlisted }),
  };
  process.stdout.write(texts[options.format]());
}

// Whoever reads may have read enough, as `head` does; the verdict stands.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') return;
  process.stderr.write(`The report cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(usage);
  else await main(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nSee ./scripts/check --help\n`);
  process.exitCode = 2;
}
