import type { Dispatcher } from 'undici';
import { withoutInterimAnswers } from './interim-answers.ts';
import { buildConnector, Pool, ProxyAgent } from './undici-parts.mjs';

export interface ConnectionOptions {
  /** PEM of a private CA for an https cloud. */
  readonly ca?: string | undefined;
  /** URL of an HTTP proxy to go through. */
  readonly proxy?: URL | undefined;
  /** Connections to the cloud at once. */
  readonly connections: number;
}

const LONGEST_CONNECT_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;
/** There is always one for the probe, though all requests that may be under way are. */
const FOR_PROBE = 1;

/**
 * A pool of keep-alive connections to one node, for all callers. Redirects are not followed: a session goes to the cloud only.
 * @param closing ends the connections that are still being made: undici lets those run until their time is over
 */
export function openConnections(
  url: URL,
  { ca, proxy, connections }: ConnectionOptions,
  closing: AbortSignal,
): Dispatcher {
  const tls = { timeout: LONGEST_CONNECT_MS, signal: closing, ...(ca === undefined ? {} : { ca }) };
  const pool = {
    connections: connections + FOR_PROBE,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    allowH2: false,
  };
  if (proxy === undefined)
    return new Pool(url.origin, {
      ...pool,
      connect: withoutInterimAnswers(buildConnector({ ...tls, allowH2: false })),
    });
  return new ProxyAgent({
    ...pool,
    uri: proxy.href,
    requestTls: tls,
    proxyTls: tls,
    factory: (origin, options: Pool.Options) => {
      const { connect } = options;
      return new Pool(origin, {
        ...options,
        ...(typeof connect === 'function' && { connect: withoutInterimAnswers(connect) }),
      });
    },
  });
}
