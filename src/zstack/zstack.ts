import type { Logger } from './logger.ts';

/** How to reach one ZStack cloud. */
export interface ZstackOptions {
  /** Base URL such as `http://10.0.0.2:8080/zstack`. */
  readonly url: URL;
  /** IANA zone of the management node's clock. */
  readonly timeZone: string;
  /** The longest that one request may take. */
  readonly timeoutMs: number;
  /** PEM of a private CA for an https cloud. */
  readonly ca?: string | undefined;
  /** URL of an HTTP proxy to go through. */
  readonly proxy?: URL | undefined;
  /** Connections to the cloud at once. */
  readonly connections: number;
  /** Requests that may wait for a connection; one more is refused as overload. */
  readonly maxQueued: number;
  /** A longer answer is refused. */
  readonly maxResponseBytes: number;
  readonly logger: Logger;
}

/** The client of one cloud: one connection pool for all callers, the session an argument of each call. */
export interface Zstack {
  /** Does the cloud answer? GetVersion, which needs no session. Rejects with a ZstackFailure while it does not. */
  ping(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export function connectZstack(options: ZstackOptions): Zstack {
  void options;
  throw new Error('being written');
}
