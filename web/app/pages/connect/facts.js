import { connectWords } from '../../../elements/words/connect.js';
import { words } from '../../../elements/words/words.js';

/**
 * What the reader should know of the source: where the key is, whether uploads are kept, what a
 * file held.
 *
 * @param {import('../../controller.js').Context} context
 * @returns {Promise<() => [string, string][]>} a word and a sentence each, in the language of the page
 */
export async function factsOf({ from, config, engine }) {
  const { key, keeps, saved } = from;
  const keeping = (await keeps?.()) ?? 'memory';
  const { counts } = engine.findings();
  return () => {
    const { key: keyWords, storage, saved: savedWords } = connectWords;
    if (key) {
      if (!key.value()) return [[keyWords.word, keyWords.none]];
      const where = key.isKept() ? keyWords.kept : keyWords.memory;
      return [[keyWords.word, `${where} ${keyWords.goesTo(new URL(config.base).origin)}`]];
    }
    if (keeps) return [[storage.word, storage[keeping]]];
    if (!saved) return [];
    const { name, operation, status } = saved;
    return [
      [savedWords.word, savedWords.file(name, words.labels.operation[operation], status)],
      [savedWords.found, savedWords.counts(counts)],
    ];
  };
}
