import { documentsWords } from '../../elements/words/documents.js';
import { mayHaveHappened } from './certainty.js';

/**
 * Sends one file at a time for a list of documents.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/documents.js').MusterDocuments} element
 * @param {() => Promise<void>} onArrived reads the list again
 */
export function uploads({ client, announce }, element, onArrived) {
  let current = new AbortController();
  element.addEventListener('muster-upload-cancel', () => current.abort());

  return {
    /**
     * @param {number} id of the user
     * @param {{ type: string, completionDate: string, file: File }} form
     */
    async send(id, { type, completionDate, file }) {
      current = new AbortController();
      const { name } = file;
      element.sending = { state: 'sending', name, sent: 0, total: file.size };
      const outcome = await client.upload(
        { id, type, file, ...(completionDate && { completionDate }) },
        {
          signal: current.signal,
          onProgress: (sent, total) => {
            element.sending = { state: 'sending', name, sent, total };
          },
        },
      );
      if (outcome.ok) {
        element.sending = { state: 'done' };
        announce(documentsWords.upload.done(name));
        await onArrived();
        return;
      }
      const { problem } = outcome;
      const maybeSent = mayHaveHappened(problem);
      element.sending =
        problem.kind === 'aborted'
          ? { state: 'cancelled' }
          : { state: 'failed', problem, maybeSent };
      if (maybeSent) await onArrived();
    },
  };
}
