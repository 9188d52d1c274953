/** What systems leave in folders; nobody chose it. */
const LEFT_BEHIND = /^(\.|thumbs\.db$|desktop\.ini$)/i;

/** @param {File[]} files  @returns {File[]} without what nobody meant */
export const meant = (files) => files.filter(({ name }) => !LEFT_BEHIND.test(name));

/**
 * The files of what was dropped, also those in folders and in the folders in these.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<File[]>}
 */
export async function filesOf(transfer) {
  // Both are gone after the first wait.
  const files = Array.from(transfer.files);
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return meant(files);
  const read = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return meant(read.flat());
}

/** @param {FileSystemEntry} entry  @returns {Promise<File[]>} without what cannot be read */
async function filesIn(entry) {
  if (entry.isFile) {
    const { file } = /** @type {FileSystemFileEntry} */ (entry);
    return new Promise((resolve) => {
      file.call(
        entry,
        (one) => resolve([one]),
        () => resolve([]),
      );
    });
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {File[]} */
  const files = [];
  // A reader gives some at a time, and none at the end.
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesIn(one)));
  }
}
