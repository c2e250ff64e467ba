/**
 * What asking ZStack for only the selected fields saves: `node bench/look-ahead.ts [rounds]`. Two gateways, one with and
 * one without look-ahead, each a process of its own, take turns on one simulator; a proxy between counts its bytes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { startSimulator } from '../simulator/src/simulator.ts';

const rounds = Number(process.argv[2] ?? 60);
const cloud = await startSimulator({ seed: 'empty' });
const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
for (let index = 0; index < 1000; index += 1) {
  cloud.addImage({
    name: `image ${index}`,
    description: 'A description as people write them, a line or two.',
    on: storages,
  });
}

/** Bytes that came back from ZStack. */
let bytes = 0;
const counter = createServer((socket) => {
  const upstream = connect(Number(new URL(cloud.url).port), '127.0.0.1');
  upstream.on('data', (chunk) => (bytes += chunk.length));
  socket.pipe(upstream).pipe(socket);
  socket.on('error', () => upstream.destroy());
  upstream.on('error', () => socket.destroy());
});
await once(counter.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${(counter.address() as AddressInfo).port}/zstack`;

interface Contender {
  readonly name: string;
  readonly process: ChildProcess;
  readonly endpoint: string;
}

async function start(name: 'with' | 'without'): Promise<Contender> {
  const child = fork(new URL('look-ahead-gateway.ts', import.meta.url), [url, name]);
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { name, process: child, endpoint: `${message.url}/graphql` };
}

async function cpuMicroseconds({ process: child }: Contender): Promise<number> {
  child.send('cpu?');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return cpu.user + cpu.system;
}

async function ask({ endpoint }: Contender, query: string): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `OAuth ${cloud.demo.session}` },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

const contenders = [await start('with'), await start('without')];
const operations = [10, 100, 1000].map((first) => ({
  first,
  query: `{ images(first: ${first}, filter: { status: { eq: READY } }) { totalCount nodes { uuid name status size createDate } } }`,
}));

for (const { query } of operations)
  for (const contender of contenders) for (let i = 0; i < 20; i += 1) await ask(contender, query);

console.log('first   look-ahead   requests   bytes from ZStack   CPU of the gateway');
for (const { first, query } of operations) {
  const spent = new Map(contenders.map(({ name }) => [name, { requests: 0, bytes: 0, cpu: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const before = {
        requests: cloud.received('GET', '/images').length,
        bytes,
        cpu: await cpuMicroseconds(contender),
      };
      await ask(contender, query);
      const sum = spent.get(contender.name);
      if (sum === undefined) continue;
      sum.requests += cloud.received('GET', '/images').length - before.requests;
      sum.bytes += bytes - before.bytes;
      sum.cpu += (await cpuMicroseconds(contender)) - before.cpu;
    }
  }
  const without = spent.get('without')?.cpu ?? Number.NaN;
  for (const [name, sum] of spent) {
    const cells = [
      String(first).padEnd(8),
      name.padEnd(13),
      String(sum.requests / rounds).padEnd(11),
      Math.round(sum.bytes / rounds)
        .toLocaleString('en')
        .padEnd(20),
      `${(sum.cpu / without).toFixed(2)} of that without`,
    ];
    console.log(cells.join(''));
  }
}
for (const { process: child } of contenders) child.kill();
counter.close();
await cloud.close();
