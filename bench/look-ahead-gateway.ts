/** A gateway in a process of its own, told by its parent to serve with or without look-ahead, and asked for its CPU time. */
import { readConfig } from '../src/config.ts';
import { connectCloud } from '../src/server/cloud.ts';
import { startGateway } from '../src/server/gateway.ts';
import { createLogger } from '../src/server/operations/logger.ts';
import type { WatchedZstack } from '../src/zstack/jobs/watching/watches.ts';

const [url = '', lookAhead] = process.argv.slice(2);
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: url, ZSTACK_TIME_ZONE: 'Asia/Shanghai' });
const logger = createLogger('error', process.stderr);
const client = connectCloud(config, [new URL(url)], logger);

const withoutLookAhead: WatchedZstack = {
  ...client,
  query: (api, request, caller, options) => client.query(api, { ...request, fields: undefined }, caller, options),
};

const gateway = await startGateway({ config, zstack: lookAhead === 'with' ? client : withoutLookAhead, logger });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.send?.({ url: gateway.url });
