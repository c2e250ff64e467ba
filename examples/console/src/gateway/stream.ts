import { type Client, createClient } from 'graphql-ws';
import { stored, useStored } from '../stored.ts';
import { sendsIds } from './trusted-documents.ts';

/** The gateway's answer to a `connection_init` whose session it does not take. */
const FORBIDDEN = 4403;

const lost = stored(false);

/** True while a stream is cut off and tries to connect again. */
export const useConnectionIsLost = (): boolean => useStored(lost);

/** One WebSocket, open while something is listened to. It connects again for as long as it takes: jobs go on meanwhile. */
export function createStream(authorization: string | undefined, onRefused: () => void): Client {
  const client = createClient({
    url: () => new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
    connectionParams: authorization === undefined ? {} : { Authorization: authorization },
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => {
      lost.set(true);
      const delay = Math.min(500 * 2 ** retries, 15_000) * (0.5 + Math.random() / 2);
      return new Promise((resolve) => setTimeout(resolve, delay));
    },
    on: {
      connected: () => lost.set(false),
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === FORBIDDEN) onRefused();
      },
    },
  });
  if (!sendsIds) return client;
  return { ...client, subscribe: (payload, sink) => client.subscribe({ ...payload, query: '' }, sink) };
}
