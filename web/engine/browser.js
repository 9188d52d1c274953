import firstUrl from '#core.first.wasm?url';
import restUrl from '#core.rest.wasm?url';
import { createEngine } from './engine.js';
import { inParts } from './parts.js';

/** An engine for the app, which shows users before it has all of the module: see `engine.whole`. */
export const createEngineInParts = () =>
  createEngine({ parts: inParts({ first: firstUrl, rest: restUrl }) });
