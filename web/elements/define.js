import { MusterApp } from './app.js';
import { MusterConnect } from './connect.js';
import { MusterContract } from './contract.js';
import { MusterDelete } from './delete.js';
import { MusterDocuments } from './documents.js';
import { MusterGoTo } from './go-to.js';
import { MusterProblem } from './problem.js';
import { MusterRoleFilter } from './role-filter.js';
import { MusterSample } from './sample.js';
import { MusterSearch } from './search.js';
import { MusterUnknown } from './unknown.js';
import { MusterUpload } from './upload.js';
import { MusterUser } from './user.js';
import { MusterUsers } from './users.js';

/** Every element under its name. The classes define nothing by themselves. */
const elements = {
  'muster-app': MusterApp,
  'muster-connect': MusterConnect,
  'muster-contract': MusterContract,
  'muster-delete': MusterDelete,
  'muster-documents': MusterDocuments,
  'muster-go-to': MusterGoTo,
  'muster-problem': MusterProblem,
  'muster-role-filter': MusterRoleFilter,
  'muster-sample': MusterSample,
  'muster-search': MusterSearch,
  'muster-unknown': MusterUnknown,
  'muster-upload': MusterUpload,
  'muster-user': MusterUser,
  'muster-users': MusterUsers,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
