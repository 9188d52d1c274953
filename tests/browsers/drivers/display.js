import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A display that nobody sees, on the first free number. */
export async function display() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(server, 'exit');
  const [number] = await Promise.race([
    once(server.stdout, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}.`))),
  ]);
  return {
    name: `:${String(number).trim()}`,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
