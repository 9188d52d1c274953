/**
 * Asks again what was answered, so that another contract judges it.
 *
 * @typedef {import('../elements/contract-source.js').Judging} Judging
 *
 * @param {import('../api/client.js').Client} client
 * @param {(judging: Judging) => void} onChange
 */
export function judgeAgain(client, onChange) {
  /** What is still to be asked. @type {typeof client.answered} */
  let waiting = new Map();
  /** What got no answer: another contract may know the operation again. @type {typeof waiting} */
  const unanswered = new Map();
  let current = new AbortController();
  /** @type {Judging} */
  let judging = { state: 'none' };
  let done = 0;
  let failed = 0;
  let total = 0;

  /** @param {'asking' | 'stopped' | 'done'} state */
  function tell(state) {
    judging = { state, done, failed, total };
    onChange(judging);
  }

  /** One after the other, so that the server is not flooded. */
  async function goOn() {
    const own = new AbortController();
    const { signal } = own;
    current = own;
    tell('asking');
    for (const [key, asked] of waiting) {
      // A page that was opened in between may have asked it by itself.
      if (!client.answered.has(key)) {
        const outcome = await client.call(asked.operation, asked.params, { signal });
        if (signal.aborted) return;
        if (!outcome.report) {
          failed += 1;
          unanswered.set(key, asked);
        }
      }
      waiting.delete(key);
      done += 1;
      tell('asking');
    }
    tell('done');
  }

  return {
    /** Everything, anew: called when the contract was changed. */
    async start() {
      current.abort();
      waiting = new Map([...waiting, ...unanswered, ...client.answered]);
      unanswered.clear();
      client.answered.clear();
      done = failed = 0;
      total = waiting.size;
      if (total > 0) await goOn();
      else onChange({ state: 'none' });
    },
    goOn,
    stop() {
      current.abort();
      if (judging.state === 'asking') tell('stopped');
    },
  };
}
