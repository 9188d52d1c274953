import { titleOf } from '../../elements/documents/table.js';
import { documentsWords } from '../../elements/words/documents.js';
import { mayHaveHappened } from '../pages/certainty.js';
import { forgetContent } from '../uploads/same.js';

/** @typedef {import('../../elements/documents.js').Document} Document */

/**
 * Deletes a document of a user. Where the answer is lost, or somebody was quicker, the list says
 * what became of it.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/documents.js').MusterDocuments} element
 * @param {object} list
 * @param {() => Muster.UserId} list.userId
 * @param {() => Promise<void>} list.load
 * @param {() => boolean} list.isWhole  it holds all documents of the user
 * @param {(one: Document) => Promise<void>} list.onGone
 * @param {(one: Document, problem: Muster.Problem) => void} list.onRefused
 */
export function deletion({ client, announce }, element, { userId, load, isWhole, ...list }) {
  /** @param {Document} one */
  const listed = ({ id }) => element.documents?.some((other) => other.id === id);

  /** @param {Document} one  @param {string} sentence */
  function gone(one, sentence) {
    forgetContent(one.id);
    announce(sentence);
    element.done = sentence;
    return list.onGone(one);
  }

  return async (/** @type {Document} */ one) => {
    const outcome = await client.call('deleteUserDocument', { docId: one.id, userId: userId() });
    if (outcome.ok) return gone(one, documentsWords.removed(titleOf(one)));
    const { problem } = outcome;
    if (problem.status === 404 || mayHaveHappened(problem)) await load();
    // Somebody else deleted it, or the answer was lost, or a browser asked twice: what was wanted is so.
    const isGone =
      element.problem === null && !listed(one) && (problem.status === 404 || isWhole());
    if (isGone) return gone(one, documentsWords.gone(titleOf(one)));
    list.onRefused(one, problem);
  };
}
