import { flags, path } from '../chromium.js';
import { installed } from '../install.js';

/**
 * @typedef {object} Audit
 * @property {string} title
 * @property {number | null} score  0 to 1, where there is one
 * @property {string} [displayValue]
 * @property {number} [numericValue]
 *
 * @typedef {object} Category
 * @property {string} title
 * @property {number} score  0 to 1
 * @property {{ id: string, weight: number }[]} auditRefs
 *
 * @typedef {object} Report
 * @property {Record<string, Category>} categories
 * @property {Record<string, Audit>} audits
 * @property {{ benchmarkIndex: number }} environment
 */

/** It is not in the project's own node_modules, so that its types are not known. */
async function lighthouse() {
  const modules = await installed('lighthouse/tools', 'lighthouse');
  const from = (/** @type {string} */ file) =>
    import(new URL(`../../../${modules}/${file}`, import.meta.url).href);
  const [{ default: run }, { default: desktop }, { launch }] = await Promise.all([
    from('lighthouse/core/index.js'),
    from('lighthouse/core/config/desktop-config.js'),
    from('chrome-launcher/dist/index.js'),
  ]);
  return { run, desktop, launch };
}

/**
 * Reports on a page as a phone on a slow network sees it, and as a desk does.
 *
 * @param {string} url
 * @param {number} times
 * @param {(step: string) => void} say
 * @returns {Promise<Record<'mobile' | 'desktop', Report[]>>}
 */
export async function audit(url, times, say) {
  const { run, desktop, launch } = await lighthouse();
  /** @param {object} [config] */
  async function once(config) {
    const chrome = await launch({ chromePath: path, chromeFlags: ['--headless', ...flags] });
    try {
      const { lhr } = await run(url, { port: chrome.port, logLevel: 'error' }, config);
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      return lhr;
    } finally {
      await chrome.kill();
    }
  }
  /** @type {Record<'mobile' | 'desktop', Report[]>} */
  const reports = { mobile: [], desktop: [] };
  for (let time = 1; time <= times; time += 1) {
    say(`run ${time} of ${times}`);
    reports.mobile.push(await once());
    reports.desktop.push(await once(desktop));
  }
  return reports;
}
