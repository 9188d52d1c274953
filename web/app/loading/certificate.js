/**
 * @param {Muster.CrawlStatus} status
 * @param {Pick<Muster.Certificate, 'source' | 'host' | 'startedAt' | 'endedAt'>} how
 * @returns {Muster.Certificate} not yet sealed
 */
export function certificateOf(status, { source, host, startedAt, endedAt }) {
  const { answered, totals, users, duplicates, setAside, moved, gone, troubles, missing } = status;
  return {
    complete: status.state === 'complete',
    ...{ source, host, startedAt, endedAt },
    pages: answered,
    ...{ totals, users, duplicates, setAside, moved, gone, troubles, missing },
    sha256: null,
    sha256Now: null,
  };
}
