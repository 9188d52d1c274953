import { existsSync } from 'node:fs';
import { puppet } from './puppet.js';

/** @param {string} downloads */
export const firefox = (downloads) =>
  puppet({
    browser: 'firefox',
    executablePath: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)),
    extraPrefsFirefox: {
      // 2: the folder that is named.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv,application/pdf',
      'pdfjs.disabled': true,
    },
  });
