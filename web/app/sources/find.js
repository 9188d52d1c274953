import { accept, asking } from '../../api/asking.js';
import { within } from '../within.js';

/** Longer than this nobody is kept waiting for a gateway that may not be there, milliseconds. */
const PATIENCE = 5000;

/**
 * Whether a gateway answers on the page's own origin. One small request: any answer in JSON is one,
 * also “who are you?”, unless it says that there is nothing. A redirect is none, as those of a
 * gateway are not followed either. A failure of the server is one: a gateway may be behind it that
 * does not run now, and fictional people must not take the place of its own.
 *
 * @param {string} base
 */
export async function answersAt(base) {
  try {
    const response = await within(PATIENCE, (signal) =>
      fetch(`${base}/users?page=1&limit=1`, {
        ...asking,
        headers: { accept },
        signal,
      }),
    );
    response.body?.cancel();
    const type = response.headers.get('content-type') ?? '';
    const { status } = response;
    return status >= 500 || (/json/i.test(type) && ![404, 405, 410].includes(status));
  } catch {
    return false;
  }
}
