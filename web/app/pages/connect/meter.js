/** Milliseconds. */
const TICK = 1000;

/**
 * The meter of requests, kept up to date while it is on screen.
 *
 * @param {import('../../../api/rate.js').Rate} rate
 */
export function meter(rate) {
  const element = /** @type {import('../../../elements/connect/meter.js').MusterMeter} */ (
    document.createElement('muster-meter')
  );
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;

  function read() {
    const held = rate.held()?.retryAfter ?? 0;
    element.rate = { used: rate.used(), perMinute: rate.perMinute, held };
  }

  return {
    element,
    start() {
      clearInterval(timer);
      read();
      timer = setInterval(read, TICK);
    },
    stop: () => clearInterval(timer),
  };
}
