import { typedName } from '../../api/file-name.js';
import { titleOf } from '../../elements/documents/table.js';
import { sentenceOf } from '../../elements/problem.js';
import { documentsWords } from '../../elements/words/documents.js';
import { fetchFile } from '../fetch-file.js';
import { follow, save } from '../file.js';
import { digestOf } from '../uploads/digest.js';
import { drawableType, HEAD } from '../uploads/kinds.js';
import { keepContent } from '../uploads/same.js';

/** @typedef {import('../../elements/documents.js').Document} Document */

/** @param {Blob} blob */
const headOf = async (blob) => new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());

/**
 * The files of the documents in a list: saved, looked at, compared. Each is fetched anew.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/documents.js').MusterDocuments} element
 * @param {() => number} userId
 */
export function documentFiles(context, element, userId) {
  /** @param {Document} one */
  async function fetched(one) {
    element.fetching = one.id;
    const file = await fetchFile(context, { id: one.id, name: titleOf(one) }, userId());
    element.fetching = null;
    element.problem = file.kind === 'problem' ? file.problem : null;
    if (file.kind === 'problem') context.announce(sentenceOf(file.problem).title);
    return file;
  }

  /** @param {Document} one  @param {Blob} blob */
  const keep = async (one, blob) =>
    keepContent(userId(), await digestOf(blob), { id: one.id, name: titleOf(one) });

  return {
    /** @param {Document} one */
    async download(one) {
      const file = await fetched(one);
      if (file.kind === 'problem') return;
      if (file.kind === 'elsewhere') follow(file.url, file.name);
      else {
        save([file.blob], typedName(file.name, await headOf(file.blob)));
        await keep(one, file.blob);
      }
      context.announce(documentsWords.downloaded(titleOf(one)));
    },

    /** @param {Document} one */
    async view(one) {
      const file = await fetched(one);
      if (file.kind === 'problem') return;
      const name = titleOf(one);
      if (file.kind === 'elsewhere') {
        element.preview = { name, why: 'elsewhere' };
        return;
      }
      const type = drawableType(await headOf(file.blob));
      // The type is ours, whatever the server says: a page or a drawing that can run scripts is none.
      const url = type && URL.createObjectURL(new Blob([file.blob], { type }));
      element.preview = url && type ? { name, url, type } : { name, why: 'notDrawn' };
      await keep(one, file.blob);
    },

    closeView() {
      const { preview } = element;
      if (preview && 'url' in preview) URL.revokeObjectURL(preview.url);
      element.preview = null;
    },

    /** @param {Document} one  @returns {Promise<Blob | null>} without a word where it cannot be had */
    async quietly(one) {
      const file = await fetchFile(context, { id: one.id, name: titleOf(one) }, userId());
      return file.kind === 'file' ? file.blob : null;
    },
  };
}
