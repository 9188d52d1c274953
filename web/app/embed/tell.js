/**
 * What the page around the frame is told of an answer: codes and places of the contract. What the
 * answer holds is none of its business.
 *
 * @param {Muster.Outcome} outcome
 * @returns {({ type: string } & Record<string, unknown>)[]}
 */
export function messagesOf(outcome) {
  const messages = [];
  if (!outcome.ok && outcome.problem.kind !== 'aborted') {
    const { kind, operation, status, code, permission, again } = outcome.problem;
    messages.push({ type: 'error', kind, operation, status, code, permission, again });
  }
  const findings = outcome.report?.findings ?? [];
  if (findings.length > 0) {
    messages.push({
      type: 'finding',
      findings: findings.map(({ severity, code, operation, status, pattern, count }) => ({
        ...{ severity, code, operation, status, pattern, count },
      })),
    });
  }
  return messages;
}

/**
 * Tells the height of an element whenever it changes.
 *
 * @param {HTMLElement} element
 * @param {(height: number) => void} tell  in whole pixels
 * @param {AbortSignal} signal
 */
export function watchHeight(element, tell, signal) {
  let told = -1;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell(height);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
