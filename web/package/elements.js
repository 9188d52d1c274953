import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { MusterDocuments } from '../elements/documents.js';
import { MusterFrame } from '../elements/frame.js';
import { emailHref, userHref } from '../elements/links.js';
import { MusterUser } from '../elements/user.js';
import { MusterUsers } from '../elements/users.js';
import { embeddable } from './embeddable.js';

/** The elements, for pages of others. */

/** @param {HTMLElement} host */
const list = (host) => {
  const size = host.getAttribute('page-size');
  return size ? `#/users?size=${size}` : '#/users';
};

/** @param {HTMLElement} host */
const user = (host) => {
  const email = host.getAttribute('email');
  return email ? emailHref(email) : userHref(Number(host.getAttribute('user-id') ?? -1));
};

/** @param {HTMLElement} host */
const ofUser = (host) => host.hasAttribute('user-id');

define({
  'muster-frame': MusterFrame,
  'muster-app': embeddable(MusterApp, { first: list, frame: 'muster-app' }),
  'muster-users': embeddable(MusterUsers, { first: list }),
  'muster-user': embeddable(MusterUser, { first: user, more: () => ({ alone: true }) }),
  'muster-documents': embeddable(MusterDocuments, {
    first: (host) => (ofUser(host) ? user(host) : '#/documents'),
    more: (host) =>
      ofUser(host)
        ? { own: { user: async () => (await import('./documents-only.js')).documentsOnly } }
        : {},
  }),
});
