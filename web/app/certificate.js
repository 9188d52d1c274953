import { MusterCertificate } from '../elements/certificate.js';
import { define } from '../elements/define.js';
import { loadWords } from '../elements/words/load.js';
import { startExport } from '../engine/export.js';
import { calmly } from './calmly.js';
import { save } from './file.js';

define({ 'muster-certificate': MusterCertificate });

/**
 * Shows what the list is worth; the sum is worked out while it is read.
 *
 * @param {Pick<import('./controller.js').Context, 'engine' | 'loading'>} context
 */
export async function showCertificate({ engine, loading }) {
  const { certificate } = loading.progress();
  if (!certificate) return;
  const element = /** @type {MusterCertificate} */ (document.createElement('muster-certificate'));
  element.certificate = certificate;
  const root = document.documentElement;
  // What is printed meanwhile is the certificate alone.
  root.dataset.print = 'certificate';
  element.addEventListener('close', () => {
    delete root.dataset.print;
    element.remove();
  });
  const sealed = loading.seal();
  const day = certificate.endedAt.slice(0, 10);
  element.addEventListener('muster-save', async () => {
    const whole = await sealed;
    save([`${JSON.stringify(whole, null, 2)}\n`], loadWords.certificate.file(day));
  });
  element.addEventListener('muster-snapshot', async () => {
    const parts = [];
    await engine.whole();
    const pieces = startExport(engine.session, { format: 'snapshot' });
    for await (const piece of calmly(pieces)) parts.push(new Blob([piece]));
    save(parts, loadWords.certificate.snapshotFile(day));
  });
  document.body.append(element);
  element.certificate = (await sealed) ?? element.certificate;
}
