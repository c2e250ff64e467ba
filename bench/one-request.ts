/**
 * How many requests to ZStack a page of images is, with more and more selected: `node bench/one-request.ts [rounds]`. The gateway
 * and the simulator share the process, so the CPU time is that of both.
 */
import { readConfig } from '../src/config.ts';
import { connectCloud } from '../src/server/cloud.ts';
import { startGateway } from '../src/server/gateway.ts';
import { createLogger } from '../src/server/operations/logger.ts';
import { startSimulator } from '../simulator/src/simulator.ts';

const rounds = Number(process.argv[2] ?? 50);
const cloud = await startSimulator({ seed: 'empty' });
const on = [cloud.addBackupStorage(), cloud.addBackupStorage()];
for (let index = 0; index < 1000; index += 1) cloud.addImage({ name: `image ${index}`, on });

const config = readConfig({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: cloud.url, ZSTACK_TIME_ZONE: 'Asia/Shanghai' });
const logger = createLogger('error', process.stderr);
const zstack = connectCloud(config, [new URL(cloud.url)], logger);
const gateway = await startGateway({ config, zstack, logger });

const OR = '{ or: [{ name: { contains: "1" } }, { size: { gt: 1 } }] }';
const REFS = 'nodes { backupStorageRefs { status installPath } }';
const TOTALS = 'totalSize totalActualSize byStatus: groups(by: STATUS) { value count }';
const pages: readonly (readonly [what: string, filter: string, selected: string])[] = [
  ['a page', '{}', ''],
  ['with or', OR, ''],
  ['with or and total', OR, 'totalCount'],
  ['with or, total and refs', OR, `totalCount ${REFS}`],
  ['with or, total, refs, sums and groups', OR, `totalCount ${REFS} ${TOTALS}`],
];

async function ask(query: string): Promise<void> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `OAuth ${cloud.demo.session}` },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

await ask('{ images(search: "x") { totalCount } }'); // asks once whether there is ZQL

console.log('                                        requests   CPU ms');
for (const [what, filter, selected] of pages) {
  const query = `{ images(first: 50, filter: ${filter}) { nodes { uuid name size } ${selected} } }`;
  for (let round = 0; round < 10; round += 1) await ask(query);
  const before = cloud.requests.length;
  const startedAt = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await ask(query);
  const { user, system } = process.cpuUsage(startedAt);
  const ms = (user + system) / 1_000 / rounds;
  const requests = (cloud.requests.length - before) / rounds;
  console.log(what.padEnd(40) + String(requests).padEnd(11) + ms.toFixed(1));
}
await gateway.close();
await zstack.close();
await cloud.close();
