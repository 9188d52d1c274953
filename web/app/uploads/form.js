/**
 * What may be uploaded, by the contract in use: one that was loaded in place of the built-in one may
 * lack the operation.
 *
 * @param {Muster.Description} contract
 * @returns {{ types: string[], extensions: string[] }}
 */
export function uploadForm({ operations }) {
  const { uploadUserDocument } = /** @type {Partial<typeof operations>} */ (operations);
  const field = (/** @type {string} */ wanted) =>
    uploadUserDocument?.body?.find(({ name }) => name === wanted);
  return { types: field('type')?.values ?? [], extensions: field('file')?.extensions ?? [] };
}
