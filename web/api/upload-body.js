/** The two forms in which a file can be sent. */

/** @typedef {'multipart' | 'json'} UploadAs */

/** @type {Record<string, string>} */
const mediaTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
};

/**
 * @param {UploadAs} as
 * @param {{ type: string, completionDate?: string }} fields
 * @param {File} file
 * @returns {Promise<FormData | Blob>}
 */
export async function bodyOf(as, { type, completionDate }, file) {
  const fields = { type, ...(completionDate && { completionDate }) };
  if (as === 'json') {
    const base64File = { base64String: await dataUrl(file), filename: file.name };
    return new Blob([JSON.stringify({ ...fields, base64File })], { type: 'application/json' });
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file, file.name);
  return form;
}

/** @param {File} file  @returns {Promise<string>} `data:application/pdf;base64,…` */
function dataUrl(file) {
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const type = file.type || mediaTypes[extension] || 'application/octet-stream';
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    // Without a type of its own the browser would write none, and the URL would be another form.
    reader.readAsDataURL(new Blob([file], { type }));
  });
}
