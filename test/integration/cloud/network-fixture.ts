import { readFileSync } from 'node:fs';
import { Server as HttpServer } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { listenOn } from '../../listen-on.ts';
import { test as base } from '../fixture.ts';

const pem = (name: string) => new URL(`tls/${name}`, import.meta.url);

/** A certificate, and the key that all of them share. */
export function tlsOf(name: string): { readonly key: Buffer; readonly cert: Buffer } {
  return { key: readFileSync(pem('server.key')), cert: readFileSync(pem(name)) };
}

/** The certificate of 127.0.0.1, from a private CA. */
export const TLS = tlsOf('server.pem');
export const CA_FILE = fileURLToPath(pem('ca.pem'));

interface Network {
  /** Has a server listen on a free port until the test is over. */
  readonly listen: (server: Server) => Promise<number>;
}

export const test = base.extend<Network>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  listen: async ({}, use) => {
    const open: Server[] = [];
    await use((server) => {
      open.push(server);
      return listenOn(server);
    });
    for (const server of open) {
      if (server instanceof HttpServer || server instanceof HttpsServer) server.closeAllConnections();
      server.close();
    }
  },
});
