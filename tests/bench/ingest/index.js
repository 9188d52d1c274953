/**
 * What the module's directory keeps of a user, in the plain JavaScript of somebody who thinks of
 * memory: only the fields that lists and facets need, and the text that search reads.
 */

/** @param {string} text  as search compares it */
function folded(text) {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * @param {any} identity
 * @returns {{ disconnected: boolean, separated: boolean, hasMfa: boolean | null,
 *   hasIdp: boolean | null, isContractor: boolean | null, clientType: string }}
 */
const identityOf = ({ disconnectedAt, separatedAt, hasMfa, hasIdp, isContractor, connection }) => ({
  disconnected: disconnectedAt !== null,
  separated: separatedAt !== null,
  hasMfa,
  hasIdp,
  isContractor,
  clientType: connection?.clientType,
});

/**
 * @param {any} document
 * @returns {{ id: number, name: string, type: string, renewalDate: string }}
 */
const documentOf = ({ id, name, type, renewalDate }) => ({ id, name, type, renewalDate });

/** @param {any} user */
const recordOf = (user) => ({
  /** @type {string[]} */
  roles: user.roles,
  /** @type {string[]} */
  checks: user.backgroundChecks?.map((/** @type {any} */ { status }) => status) ?? [],
  /** @type {ReturnType<typeof identityOf>[]} */
  identities: user.identities.map(identityOf),
  /** @type {ReturnType<typeof documentOf>[]} */
  documents:
    user.documents?.flatMap((/** @type {any} */ each) =>
      each.data ? each.data.map(documentOf) : documentOf(each),
    ) ?? [],
  email: user.email,
  firstName: user.firstName,
  lastName: user.lastName,
  jobTitle: user.jobTitle,
  termsAgreedAt: user.drataTermsAgreedAt,
  updatedAt: user.updatedAt,
});

export class Index {
  /** @type {Map<number, number>} */
  rows = new Map();
  /** @type {ReturnType<typeof recordOf>[]} */
  records = [];
  /** @type {string[]} */
  texts = [];

  /** @param {any} user */
  put(user) {
    const row = this.rows.get(user.id) ?? this.records.length;
    this.rows.set(user.id, row);
    this.records[row] = recordOf(user);
    const { firstName, lastName, email, jobTitle } = user;
    this.texts[row] = folded(`${firstName ?? ''} ${lastName ?? ''}\n${email}\n${jobTitle ?? ''}`);
  }

  count() {
    return this.records.length;
  }

  facets() {
    return facetsOf(
      this.records.map(({ roles, checks, identities, documents }) => ({
        roles,
        checks,
        documents,
        mfa: mfaOf(identities.filter(({ disconnected, separated }) => !disconnected && !separated)),
      })),
    );
  }
}

/** @param {{ hasMfa: boolean | null }[]} current */
function mfaOf(current) {
  if (current.some(({ hasMfa }) => hasMfa === false)) return 'off';
  return current.length > 0 && current.every(({ hasMfa }) => hasMfa) ? 'on' : 'unknown';
}

/**
 * Counts by which contestants show that they know the same.
 *
 * @param {{ roles: string[], mfa: string, checks: string[], documents: { type: string }[] }[]} rows
 */
export const facetsOf = (rows) => ({
  admins: rows.filter(({ roles }) => roles.includes('ADMIN')).length,
  mfaOff: rows.filter(({ mfa }) => mfa === 'off').length,
  mfaUnknown: rows.filter(({ mfa }) => mfa === 'unknown').length,
  checkIssues: rows.filter(({ checks }) => checks.includes('ISSUE')).length,
  trainings: rows.filter(({ documents }) => documents.some(({ type }) => type === 'SEC_TRAINING'))
    .length,
});
