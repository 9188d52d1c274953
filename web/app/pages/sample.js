import { define } from '../../elements/define.js';
import { MusterSample } from '../../elements/sample.js';
import { connectWords } from '../../elements/words/connect.js';

define({ 'muster-sample': MusterSample });

/**
 * The switches of the sample API. They belong to the sample alone, so they do not go through the
 * contract's client.
 *
 * @param {import('../controller.js').Context} context
 */
export function samplePart({ config, fetch = globalThis.fetch.bind(globalThis) }) {
  const element = /** @type {import('../../elements/sample.js').MusterSample} */ (
    document.createElement('muster-sample')
  );

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async function ask(method, path, body) {
    element.message = '';
    try {
      const response = await fetch(`${config.base}/sample/${path}`, {
        method,
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      if (!response.ok) element.message = connectWords.sample.failed;
      return response.ok ? response : null;
    } catch {
      element.message = connectWords.sample.failed;
      return null;
    }
  }

  async function show() {
    const response = await ask('GET', 'switches');
    if (response) element.switches = await response.json();
  }

  const on = (/** @type {string} */ type, /** @type {(detail: any) => Promise<unknown>} */ act) =>
    element.addEventListener(type, async (event) => {
      if (await act(/** @type {CustomEvent} */ (event).detail)) await show();
    });
  on('muster-switch', ({ operation, ...how }) => ask('PUT', `switches/${operation}`, how));
  on('muster-switch-off', (operation) => ask('DELETE', `switches/${operation}`));
  on('muster-reset', async () => {
    if (!(await ask('POST', 'reset'))) return;
    await show();
    element.message = connectWords.sample.done;
  });

  return { element, show };
}
