import { createBudget } from './budget.js';
import { createGateway } from './gateway.js';
import { createLists } from './lists.js';
import { namesCallers } from './settings/callers.js';

/** @import { Contract } from './operations.js' */
/** @import { GatewaySettings } from './settings/gateway.js' */

/** The API's own limit is not published. What a form or JSON puts around the file takes this much. */
const ENVELOPE = 1024 * 1024;
/** So much longer is a file in base64. */
const BASE64 = 4 / 3;

/**
 * The gateway to the real API, as it is set.
 *
 * @param {GatewaySettings & { gateway: { key: string, upstream: string } }} settings
 * @param {Contract} contract
 * @param {{ joins?: boolean, fetch?: typeof globalThis.fetch }} [runtime] see `createLists`
 */
export function createRealApi(settings, contract, { joins, fetch } = {}) {
  const { gateway, readOnly, upload, callers, requestsPerMinute } = settings;
  return createGateway({
    ...gateway,
    fetch,
    contract,
    readOnly,
    joins,
    budget: createBudget({ perMinute: requestsPerMinute, hasCallers: namesCallers(callers) }),
    lists: createLists({ joins }),
    largestUpload: Math.ceil(upload.maxBytes * BASE64) + ENVELOPE,
  });
}
