import { words } from '../words/words.js';

/** @param {string} operation  @returns {string} in words; of another contract its own name */
export const operationName = (operation) =>
  Object.hasOwn(words.labels.operation, operation)
    ? words.labels.operation[/** @type {Muster.OperationId} */ (operation)]
    : operation;
