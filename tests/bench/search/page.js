import { heap, settle } from '../ingest/heap.js';
import { contestants } from './contestants.js';
import { digest } from './digest.js';
import { keystrokes } from './keystrokes.js';
import { load } from './load.js';

/** @import { Contestant } from './contestants.js' */

/** @type {Contestant} */
let contestant;
let before = 0;

/** What the bench calls from outside, by name. */
Object.assign(globalThis, {
  bench: {
    /** @param {{ name: string, users: number }} how  @returns bytes of the users' own text */
    async prepare({ name, users }) {
      await settle();
      before = heap();
      contestant = await contestants[name]();
      return load(contestant, users);
    },
    /** What every keystroke is answered with. */
    answers: () => keystrokes.map((keystroke) => digest(contestant.answer(keystroke))),
    /** Milliseconds for every keystroke. */
    round: () =>
      keystrokes.map((keystroke) => {
        const start = performance.now();
        contestant.answer(keystroke);
        return performance.now() - start;
      }),
    /** Bytes held since before the contestant was there. */
    async held() {
      await settle();
      return heap() - before + (contestant.memory?.() ?? 0);
    },
  },
});
