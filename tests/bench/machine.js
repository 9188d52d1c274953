import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** "Debian GNU/Linux 12 (bookworm)", or what the kernel calls itself. */
function system() {
  try {
    const name = /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'));
    if (name) return name[1];
  } catch {
    // Only Linux has that file.
  }
  return `${type()} ${release()}`;
}

/**
 * What figures depend on, and nothing by which the machine could be told from another of its kind.
 *
 * @param {import('@playwright/test').Browser} browser
 */
export const machineWith = (browser) => ({
  cpu: cpus()[0]?.model.trim() || 'unknown CPU',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  os: system(),
  browser: `${browser.browserType().name()} ${browser.version()}`,
});
