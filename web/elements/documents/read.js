import { fieldsOf, recordsOf, textOf } from '../user/read.js';

/**
 * @param {unknown} answer of `listUserDocuments`
 * @param {Muster.SetAside[]} setAside rows that cannot be used
 * @returns {import('../documents.js').Document[]}
 */
export function readDocuments(answer, setAside) {
  const aside = new Set(setAside.map(({ pointer }) => pointer));
  return recordsOf(fieldsOf(answer).documents)
    .map((fields, at) => ({ fields, pointer: `/documents/${at}` }))
    .filter(({ pointer }) => !aside.has(pointer))
    .map(({ pointer, fields: { id, name, type, renewalDate, createdAt } }) => ({
      pointer,
      id: Number(id),
      name: textOf(name),
      type: textOf(type),
      renewalDate: textOf(renewalDate),
      createdAt: textOf(createdAt),
    }));
}
