import autocannon from 'autocannon';

/**
 * @typedef {{ perSecond: number, p99: number, errors: number }} Load
 *
 * @param {string} url
 * @param {{ connections: number, seconds: number }} how
 * @returns {Promise<Load>} `errors`: whatever is no answer with 200
 */
export async function load(url, { connections, seconds }) {
  const { requests, latency, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    // A thread of its own, so that the counting waits for nothing else here.
    workers: 1,
  });
  return { perSecond: requests.average, p99: latency.p99, errors: errors + non2xx };
}
