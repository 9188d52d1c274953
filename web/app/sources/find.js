/** Longer than this nobody is kept waiting for a gateway that may not be there, milliseconds. */
const PATIENCE = 5000;

/**
 * Whether a gateway answers on the page's own origin. One small request: any answer in JSON is one,
 * also “who are you?”, unless it says that there is nothing. A redirect is none, as those of a
 * gateway are not followed either.
 *
 * @param {string} base
 */
export async function answersAt(base) {
  try {
    const response = await fetch(`${base}/users?page=1&limit=1`, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    response.body?.cancel();
    const type = response.headers.get('content-type') ?? '';
    return /json/i.test(type) && ![404, 405, 410].includes(response.status);
  } catch {
    return false;
  }
}
