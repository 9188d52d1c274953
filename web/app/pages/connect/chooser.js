import { connectWords } from '../../../elements/words/connect.js';
import { baseOf } from '../../base.js';
import { mayLeave } from '../../leave.js';
import { choose } from '../../sources/choose.js';
import { answersAt } from '../../sources/find.js';
import { unsentFiles } from '../../uploads/unsent.js';

/** @typedef {import('../../sources/source.js').Choice} Choice */

/** @param {import('../../controller.js').Context} context  The choice of another source. */
export function chooser({ site, config, contract, connect }) {
  const element = /** @type {import('../../../elements/connect/sources.js').MusterSources} */ (
    document.createElement('muster-sources')
  );
  const isServed = site.source === 'sample' || site.source === 'gateway';
  const own = isServed ? site.base : String(baseOf('api', document.baseURI));
  element.offer = {
    kinds: site.kinds ?? ['page', 'site', 'gateway', 'api', 'file'],
    inUse: kindInUse(config, own),
    site: site.source,
    address: own,
    servers: [
      ...(site.source === 'api' ? [{ url: site.base, description: new URL(site.base).host }] : []),
      // A key must neither travel in the clear nor go to this site, whatever a contract says.
      ...contract.servers.filter(({ url }) => baseOf(url)),
    ],
    statuses: Object.fromEntries(
      Object.entries(contract.operations).map(([name, { success, statuses }]) => [
        name,
        [String(success), ...Object.keys(statuses).filter((one) => one !== String(success))],
      ]),
    ),
    mayWrite: site.mode === 'read-write',
  };

  /** @param {Choice} choice  @returns {Promise<string>} why it cannot be, empty: it can */
  async function refusalOf(choice) {
    const { noGateway, badBase } = connectWords.choose.refusals;
    if (choice.kind === 'site' && !isServed) return (await answersAt(own)) ? '' : noGateway(own);
    if (choice.kind === 'gateway') return baseOf(choice.base) ? '' : badBase;
    if (choice.kind === 'api') return baseOf(choice.base, document.baseURI) ? '' : badBase;
    return '';
  }

  /** @param {Choice} choice  @returns {Choice}  as it is opened, and kept for the tab */
  function meant(choice) {
    // A gateway that was found takes the place of what the site says.
    if (choice.kind === 'site' && !isServed) return { kind: 'gateway', base: own, writes: true };
    if (choice.kind !== 'gateway') return choice;
    return { ...choice, base: String(baseOf(choice.base)) };
  }

  /** @param {Choice} choice */
  async function take(choice) {
    element.refusal = await refusalOf(choice);
    if (element.refusal) return;
    // They are for the users of this source.
    if (!(await mayLeave(unsentFiles(), { lost: true }))) return;
    await connect(await choose(site, meant(choice)));
  }

  element.addEventListener('muster-connect', async (event) => {
    // A key may be in it: it goes no further.
    event.stopPropagation();
    element.busy = true;
    try {
      await take(/** @type {CustomEvent} */ (event).detail);
    } catch {
      element.refusal = connectWords.choose.refusals.failed;
    }
    element.busy = false;
  });
  return { element };
}

/**
 * @param {import('../../config.js').Config} config
 * @param {string} own  address of the site's own
 * @returns {import('../../../elements/connect/sources.js').Kind}
 */
function kindInUse({ source, base }, own) {
  if (source === 'page' || source === 'api' || source === 'file') return source;
  return base === own ? 'site' : 'gateway';
}
