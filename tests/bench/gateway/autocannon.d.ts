/** Only what the bench uses: the package has no types of its own. */
declare module 'autocannon' {
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    workers?: number;
  }): Promise<{
    requests: { average: number };
    latency: { p99: number };
    errors: number;
    non2xx: number;
  }>;
}
