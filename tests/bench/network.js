/** @import { Page } from '@playwright/test' */

/** What Lighthouse takes for a slow mobile network. */
export const slow = { latency: 150, down: 1600, up: 750, cpu: 4 };

export const slowly = `CPU ${slow.cpu} × slower, ${slow.latency} ms latency, ${slow.down / 1000} Mbit/s down, ${slow.up} kbit/s up, no cache`;

/** Kilobits a second as the protocol wants them. @param {number} kilobits */
const bytes = (kilobits) => (kilobits * 1000) / 8;

/**
 * Slows a page down, and counts what comes to it.
 *
 * @param {Page} page
 */
export async function slowed(page) {
  const protocol = await page.context().newCDPSession(page);
  /** @type {Map<string, string>} */
  const open = new Map();
  /** @type {{ path: string, bytes: number }[]} */
  const came = [];
  protocol.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url.startsWith('http')) open.set(requestId, new URL(url).pathname);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const path = open.get(requestId);
    if (path) came.push({ path, bytes });
    open.delete(requestId);
  });
  protocol.on('Network.loadingFailed', ({ requestId }) => void open.delete(requestId));
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: bytes(slow.down),
    uploadThroughput: bytes(slow.up),
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  return {
    /** So many requests wait for their answer. */
    waiting: () => open.size,
    /**
     * Bytes on the wire, heads of the answers among them.
     *
     * @param {RegExp} [paths]
     */
    transferred: (paths = /^/) =>
      came.reduce((sum, { path, bytes }) => (paths.test(path) ? sum + bytes : sum), 0),
  };
}
