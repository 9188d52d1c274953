import { userHref } from '../../elements/links.js';
import { textOf } from '../../elements/user/read.js';
import { userWords } from '../../elements/words/user.js';
import { copy } from '../copy.js';

/**
 * What of a user can be copied.
 *
 * @param {import('../../elements/user.js').MusterUser} element
 * @param {(text: string) => void} announce
 */
export const clipboard = (element, announce) =>
  async function toClipboard(/** @type {'link' | 'email' | 'raw'} */ what) {
    const { user } = element;
    if (!user) return;
    const texts = {
      link: () => new URL(userHref(Number(user.id)), location.href).href,
      email: () => textOf(user.email),
      raw: () => JSON.stringify(element.exact, null, 2),
    };
    const { copied, copiedWhat, notCopied } = userWords;
    const done = await copy(texts[what]());
    element.copied = done ? what : null;
    element.notCopied = !done;
    announce(done ? copied(copiedWhat[what]) : notCopied);
  };
