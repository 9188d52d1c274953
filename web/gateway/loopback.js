/** @param {string} hostname */
export function isLoopback(hostname) {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
