import { MusterContract } from '../../elements/contract.js';
import { define } from '../../elements/define.js';
import { words } from '../../elements/words/words.js';

define({ 'muster-contract': MusterContract });

/** @param {import('../controller.js').Context} context  What departs from the contract so far. */
export function contractPage({ engine, contract }) {
  const element = /** @type {import('../../elements/contract.js').MusterContract} */ (
    document.createElement('muster-contract')
  );
  element.document = contract;
  const heard = () => {
    element.findings = engine.findings();
  };
  return {
    element,
    title: () => [words.app.titles.contract],
    show: async () => heard(),
    heard,
    leave() {},
  };
}
