/** @typedef {ReturnType<typeof import('./sample.js').startSample>} Sample */

/** @param {Sample} sample */
export async function allDocuments({ json }) {
  const ids = Array.from({ length: 250 }, (_, at) => at + 1);
  const lists = await Promise.all(ids.map((id) => json(`/users/${id}/documents?limit=50`)));
  return lists.flatMap(({ documents }) => documents);
}

/**
 * The bytes of a document by whichever way its answer offers.
 *
 * @param {Sample} sample
 * @param {number} id
 */
export async function bytesOf({ json, api }, id) {
  const { signedUrl, fileBuffer } = await json(`/users/documents/${id}/download`);
  if (!fileBuffer)
    return Buffer.from(await (await api.fetch(new Request(signedUrl))).arrayBuffer());
  return fileBuffer.data ? Buffer.from(fileBuffer.data) : Buffer.from(fileBuffer.buffer, 'base64');
}

/**
 * @param {Sample} sample
 * @param {(answer: any) => boolean} fits
 */
export async function downloadThat(sample, fits) {
  for (const document of await allDocuments(sample)) {
    const answer = await sample.json(`/users/documents/${document.id}/download`);
    if (fits(answer)) return { document, answer };
  }
  throw new Error('No download is like this');
}
