/** The browser has taken the bytes over long before. */
const KEEP = 60_000;

/** @param {BlobPart[]} parts  @param {string} name  a file for the reader to keep */
export function save(parts, name) {
  // A neutral type, so that nothing of it is ever drawn as a page of this site.
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}

/** @param {string} url  @param {string} name  of a file that the browser fetches by itself */
export function follow(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noreferrer noopener';
  // Browsers ignore `download` on links to other origins: without a tab of its own, a file that the
  // browser draws would take the place of this page.
  if (new URL(url).origin !== location.origin && !url.startsWith('blob:')) link.target = '_blank';
  link.click();
}
