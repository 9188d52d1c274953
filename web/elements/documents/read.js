import { fieldsOf, recordsOf, textOf } from '../user/read.js';

/**
 * @param {unknown} answer of `listUserDocuments`
 * @param {Muster.SetAside[]} setAside rows that cannot be used
 * @returns {import('../documents.js').Document[]}
 */
export function readDocuments(answer, setAside) {
  const aside = new Set(setAside.map(({ pointer }) => pointer));
  return recordsOf(fieldsOf(answer).documents)
    .filter((_, at) => !aside.has(`/documents/${at}`))
    .map(({ id, name, type, renewalDate, createdAt }) => ({
      id: Number(id),
      name: textOf(name),
      type: textOf(type),
      renewalDate: textOf(renewalDate),
      createdAt: textOf(createdAt),
    }));
}
