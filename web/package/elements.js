import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { MusterDocuments } from '../elements/documents.js';
import { MusterFrame } from '../elements/frame.js';
import { emailHref, userHref } from '../elements/links.js';
import { LIST } from '../elements/sizes.js';
import { MusterUser } from '../elements/user.js';
import { MusterUsers } from '../elements/users.js';
import { isOfUser } from './attributes.js';
import { embeddable } from './embeddable.js';

/** The elements, for pages of others. */

/** @typedef {{ pageSize?: number | string | null } & import('./attributes.js').Given} Host */

/** @param {string} path */
const list =
  (path) =>
  (/** @type {Host} */ { pageSize }) =>
    LIST.sizes.includes(Number(pageSize)) ? `${path}?size=${Number(pageSize)}` : path;

/** @param {Host} host */
const user = ({ email, userId }) => (email ? emailHref(email) : userHref(Number(userId)));

/**
 * The whole app.
 *
 * @tag muster-app
 * @csspart header - The bar with the names of the pages
 */
export class MusterAppElement extends embeddable(MusterApp, {
  first: list('#/users'),
  frame: 'muster-app',
}) {
  /** @type {any} */
  static properties = { pageSize: { attribute: 'page-size', reflect: true } };

  constructor() {
    super();
    /** @type {number | string | null} Rows of a page of users: 25, 50, 100 or 250; otherwise 50. */
    this.pageSize = null;
  }
}

/**
 * The list of users; a user is opened within it.
 *
 * @tag muster-users
 */
export class MusterUsersElement extends embeddable(MusterUsers, { first: list('#/users') }) {
  /** @type {any} */
  static properties = { pageSize: { attribute: 'page-size', reflect: true } };

  constructor() {
    super();
    /** @type {number | string | null} Rows of a page: 25, 50, 100 or 250; otherwise 50. */
    this.pageSize = null;
  }
}

/**
 * One user with documents, by `user-id` or by `email`.
 *
 * @tag muster-user
 */
export class MusterUserElement extends embeddable(MusterUser, {
  first: user,
  needsUser: true,
  more: () => ({ alone: true }),
}) {
  /** @type {any} */
  static properties = {
    userId: { attribute: 'user-id', reflect: true },
    email: { reflect: true },
  };

  constructor() {
    super();
    /** @type {number | string | null} Whom it shows. */
    this.userId = null;
    /** @type {string | null} Whom it shows; it goes before the id. */
    this.email = null;
  }
}

/**
 * All documents; with `user-id` those of one user.
 *
 * @tag muster-documents
 */
export class MusterDocumentsElement extends embeddable(MusterDocuments, {
  first: (host) => (isOfUser(host) ? user(host) : list('#/documents')(host)),
  more: (host) =>
    isOfUser(host)
      ? { own: { user: async () => (await import('./documents-only.js')).documentsOnly } }
      : {},
}) {
  /** @type {any} */
  static properties = {
    pageSize: { attribute: 'page-size', reflect: true },
    userId: { attribute: 'user-id', reflect: true },
  };

  constructor() {
    super();
    /** @type {number | string | null} Rows of a page of all documents: 25, 50, 100 or 250; otherwise 50. */
    this.pageSize = null;
    /** @type {number | string | null} Whose documents it shows. */
    this.userId = null;
  }
}

define({
  'muster-frame': MusterFrame,
  'muster-app': MusterAppElement,
  'muster-users': MusterUsersElement,
  'muster-user': MusterUserElement,
  'muster-documents': MusterDocumentsElement,
});
