import { MusterCertificate } from '../elements/certificate.js';
import { define } from '../elements/define.js';
import { loadWords } from '../elements/words/load.js';
import { save } from './file.js';

define({ 'muster-certificate': MusterCertificate });

/**
 * Shows what the list is worth; the sum is worked out while it is read.
 *
 * @param {import('./loading/loading.js').Loading} loading
 */
export async function showCertificate(loading) {
  const { certificate } = loading.progress();
  if (!certificate) return;
  const element = /** @type {MusterCertificate} */ (document.createElement('muster-certificate'));
  element.certificate = { ...certificate, sha256: null };
  const root = document.documentElement;
  // What is printed meanwhile is the certificate alone.
  root.dataset.print = 'certificate';
  element.addEventListener('close', () => {
    delete root.dataset.print;
    element.remove();
  });
  const sealed = loading.seal();
  element.addEventListener('muster-save', async () => {
    const whole = await sealed;
    const day = certificate.endedAt.slice(0, 10);
    save([`${JSON.stringify(whole, null, 2)}\n`], loadWords.certificate.file(day));
  });
  document.body.append(element);
  element.certificate = (await sealed) ?? element.certificate;
}
