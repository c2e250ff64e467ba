import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { PUSHES_PATH } from './push-endpoint.ts';
import { watched, type WatchedZstack, type WatchTimes } from '../zstack/jobs/watching/watches.ts';
import type { Time } from '../zstack/wire/values/time.ts';
import { connectZstack } from '../zstack/zstack.ts';

/** What a test gives otherwise than it is used. */
export interface Pace {
  readonly watchTimes?: Partial<WatchTimes> | undefined;
  readonly time?: Time | undefined;
}

/** The client of the cloud whose management nodes are at these URLs, as the settings want it. */
export function connectCloud(config: Config, urls: readonly URL[], logger: Logger, pace: Pace = {}): WatchedZstack {
  const zstack = connectZstack({
    urls,
    timeZone: config.timeZone,
    zql: config.zstackZql,
    timeoutMs: config.zstackTimeoutMs,
    ca: config.zstackCa,
    proxy: config.zstackProxy,
    connections: config.zstackConnections,
    connectionsPerSession: config.zstackConnectionsPerSession,
    maxQueued: config.zstackMaxQueued,
    maxQueuedPerSession: config.zstackMaxQueuedPerSession,
    maxResponseBytes: config.zstackMaxResponseBytes,
    fourByteText: config.zstackFourByteText,
    logger,
    time: pace.time,
  });
  const { zstackWebhook } = config;
  return watched(zstack, pace.watchTimes, zstackWebhook && `${zstackWebhook}${PUSHES_PATH}`);
}
