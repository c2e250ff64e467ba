import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { WatchTimes } from '../zstack/jobs/watching/watches.ts';
import { connectZstack, type Zstack } from '../zstack/zstack.ts';

/** The client of the cloud at `url`, as the settings want it. */
export function connectCloud(config: Config, url: URL, logger: Logger, watchTimes?: Partial<WatchTimes>): Zstack {
  return connectZstack({
    url,
    timeZone: config.timeZone,
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
    watchTimes,
  });
}
