import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:net';

/** Below what systems give out by themselves, from 32768 or 49152 on: nobody else is given one while its owner is away. */
const [FIRST, LAST] = [20_000, 29_999];
const ATTEMPTS = 100;

/** Has a server listen on a free port to which it can come back, and tells which it is. @throws Error where none is found */
export async function listenOnOwnPort(server: Server, host: string): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = randomInt(FIRST, LAST + 1);
    try {
      await once(server.listen(port, host), 'listening');
      return port;
    } catch (error) {
      if (attempt === ATTEMPTS || !isTaken(error)) throw error;
    }
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
