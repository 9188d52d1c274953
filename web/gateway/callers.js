import { basicAuth } from 'hono/basic-auth';
import { timingSafeEqual } from 'hono/utils/buffer';
import { addressOf } from './address.js';
import { Refusal } from './refusal.js';

/** @import { MiddlewareHandler } from 'hono' */
/** @import { OnServer } from './about.js' */
/** @import { Callers } from './settings/callers.js' */

const LONGEST_NAME = 320;

/**
 * Lets only those through who know the secret, or whom the proxy in front has signed in; where
 * both are set, both are asked for.
 *
 * @param {Pick<Callers, 'secret' | 'header'>} callers
 * @returns {MiddlewareHandler<OnServer>[]}
 */
export function onlyCallers({ secret, header }) {
  return [...(secret ? [withSecret(secret)] : []), ...(header ? [signedIn(header)] : [])];
}

/**
 * Browsers ask for it by themselves, and send it with every request of the page.
 *
 * @param {string} secret
 * @returns {MiddlewareHandler<OnServer>}
 */
function withSecret(secret) {
  const { status, message } = new Refusal(401, 'This server asks for the secret of its callers.');
  return basicAuth({
    realm: 'Muster',
    verifyUser: (_name, password) => timingSafeEqual(password, secret),
    // The name is whatever the caller likes: under many of them one would have many shares.
    onAuthSuccess: (c) => {
      c.get('about').caller = addressOf(c);
    },
    invalidUserMessage: { statusCode: status, message, code: 0 },
  });
}

/**
 * @param {string} header
 * @returns {MiddlewareHandler<OnServer>}
 */
function signedIn(header) {
  return async (c, next) => {
    const name = c.req.header(header)?.trim() ?? '';
    if (name === '' || name.length > LONGEST_NAME) {
      throw new Refusal(403, 'This server is asked through the proxy that signs people in.');
    }
    c.get('about').caller = name;
    await next();
  };
}
