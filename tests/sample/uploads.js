/** @typedef {ReturnType<typeof import('./sample.js').startSample>} Sample */

/**
 * @param {Sample} sample
 * @param {FormData} body
 */
export async function upload({ send }, body, user = 2) {
  const answer = await send(`/users/${user}/documents`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}

/**
 * @param {Sample} sample
 * @param {unknown} body
 */
export async function uploadJson({ send }, body) {
  const answer = await send('/users/2/documents', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}
