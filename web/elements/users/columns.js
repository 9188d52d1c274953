/** Columns that there are, in their order, as the address and the exports name them. */
export const COLUMNS = [
  'name',
  'email',
  'jobTitle',
  'roles',
  'mfa',
  'checks',
  'renewal',
  'firstName',
  'lastName',
  'status',
  'contractor',
  'idp',
  'documents',
  'terms',
  'updated',
  'id',
];

/** Those that are shown where nobody chose. */
export const SHOWN = COLUMNS.slice(0, 7);
