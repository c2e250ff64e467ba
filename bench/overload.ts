/**
 * What becomes of the work done when far more is asked than can be done: `node bench/overload.ts [seconds]`. Clients of 50
 * sessions, each on a connection of its own, ask again as soon as they are answered, whatever the answer. Their number is
 * doubled until no more gets done; then there are 10 and 50 times as many, and 3,200. Beside them somebody asks for /livez.
 * The gateway is a process of its own on the first core; the clients, and a ZStack that always answers at once, are on the second.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const PROBED_EVERY_MS = 50;
const SESSIONS = 50;
const CROWD = 3200;
const QUERY = '{ images(first: 10) { totalCount nodes { uuid name status size createDate } } }';

if (isMainThread) await main();
else probe(workerData as string);

/** Asks for /livez on a new connection each time, as orchestrators do, and tells how many milliseconds each answer took. */
function probe(url: string): void {
  setInterval(() => {
    const askedAt = performance.now();
    get(url, { agent: false }, (response) => {
      response.resume().on('end', () => parentPort?.postMessage(performance.now() - askedAt));
    }).on('error', () => parentPort?.postMessage(Infinity));
  }, PROBED_EVERY_MS);
}

interface Round {
  readonly clients: number;
  /** Answers with data a second. */
  readonly goodput: number;
  readonly refusals: number;
  /** Answers with data for each second of the gateway's CPU time: tells more where others are busy on the machine. */
  readonly ofCpuSecond: number;
  /** Milliseconds of the answers with data, and of the probes, the least first. */
  readonly latencies: readonly number[];
  readonly probes: readonly number[];
}

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 5);
  const pinned = pinSelf();
  const cloud = await startCloud();
  const gateway = spawn(
    pinned ? 'taskset' : process.execPath,
    [...(pinned ? ['-c', '0', process.execPath] : []), 'src/main.ts'],
    {
      env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: cloud, ZSTACK_TIME_ZONE: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const url = await addressOf(gateway.stdout);
  const port = Number(new URL(url).port);
  const probes: number[] = [];
  const prober = new Worker(new URL(import.meta.url), { workerData: `${new URL(url).origin}/livez` });
  prober.on('message', (ms: number) => probes.push(ms));

  console.log(
    `${pinned ? 'a core each' : 'not pinned'}, load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  console.log(
    'clients   goodput/s   of the best   /CPU s   of the best   refused/s   p50 ms   p99 ms   /livez p50   /livez p99   /livez max',
  );
  const run = async (clients: number, forMs: number): Promise<Round> => measure(port, clients, forMs, probes);
  await run(16, 3000);
  let best = await run(1, seconds * 1000);
  print(best, best);
  for (let clients = 2; clients <= 8 * best.clients; clients *= 2) {
    const round = await run(clients, seconds * 1000);
    if (round.goodput > best.goodput) best = round;
    print(round, best);
  }
  for (const clients of [10 * best.clients, 50 * best.clients, CROWD])
    print(await run(clients, 2 * seconds * 1000), best);
  gateway.kill('SIGKILL');
  process.exit(0);
}

/** @returns false where there is no `taskset`, or no second core */
function pinSelf(): boolean {
  try {
    execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Answers every request with the same ten images. */
async function startCloud(): Promise<string> {
  const inventories = Array.from({ length: 10 }, (_, index) => ({
    uuid: String(index).padStart(32, '0'),
    name: `image ${index}`,
    status: 'Ready',
    size: 1_073_741_824,
    createDate: 'Nov 14, 2023 10:13:20 PM',
  }));
  const body = JSON.stringify({ inventories, total: 10 });
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/zstack`;
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, url] = /^GraphQL\s+(\S+)/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the gateway did not start');
}

async function cpuSeconds(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1] ?? Number.NaN);
}

async function measure(port: number, clients: number, forMs: number, probes: number[]): Promise<Round> {
  const sockets: Socket[] = [];
  const latencies: number[] = [];
  let refusals = 0;
  const onAnswer = (status: string, isGood: boolean, ms: number) => {
    if (isGood) latencies.push(ms);
    else if (status === '503') refusals += 1;
    else throw new Error(`an answer that was not expected: ${status}`);
  };
  for (let index = 0; index < clients; index += 1) sockets.push(startClient(port, index, onAnswer));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const cpuBefore = await cpuSeconds(port);
  const startedAt = performance.now();
  latencies.length = 0;
  probes.length = 0;
  refusals = 0;
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const tookS = (performance.now() - startedAt) / 1000;
  const answered = latencies.length;
  const cpu = (await cpuSeconds(port)) - cpuBefore;
  const round = {
    clients,
    ofCpuSecond: answered / cpu,
    goodput: answered / tookS,
    refusals: refusals / tookS,
    latencies: latencies.toSorted((one, other) => one - other),
    probes: probes.toSorted((one, other) => one - other),
  };
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return round;
}

/** Asks, reads the answer, asks again; nothing is parsed but what tells its end, so that the clients' core has time left. */
function startClient(
  port: number,
  index: number,
  onAnswer: (status: string, isGood: boolean, ms: number) => void,
): Socket {
  const session = String(index % SESSIONS).padStart(32, 'a');
  const body = JSON.stringify({ query: QUERY });
  const request = `POST /graphql HTTP/1.1\r\nHost: gateway\r\nAuthorization: OAuth ${session}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const socket = connect(port, '127.0.0.1', ask).setNoDelay(true);
  let askedAt = 0;
  let answer = '';
  function ask(): void {
    askedAt = performance.now();
    socket.write(request);
  }
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1');
    const headEnd = answer.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(answer)?.[1]);
    if (answer.length < headEnd + 4 + length) return;
    const status = answer.slice(9, 12);
    onAnswer(status, status === '200' && !answer.includes('"errors"'), performance.now() - askedAt);
    answer = '';
    ask();
  });
  return socket;
}

function print({ clients, goodput, ofCpuSecond, refusals, latencies, probes }: Round, best: Round): void {
  const at = (sorted: readonly number[], part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(0);
  const cells: readonly (readonly [string, number])[] = [
    [String(clients), 10],
    [goodput.toFixed(0), 12],
    [`${((100 * goodput) / best.goodput).toFixed(0)} %`, 14],
    [ofCpuSecond.toFixed(0), 9],
    [`${((100 * ofCpuSecond) / best.ofCpuSecond).toFixed(0)} %`, 14],
    [refusals.toFixed(0), 12],
    [at(latencies, 0.5), 9],
    [at(latencies, 0.99), 9],
    [at(probes, 0.5), 13],
    [at(probes, 0.99), 13],
    [at(probes, 1), 0],
  ];
  console.log(cells.map(([text, width]) => text.padEnd(width)).join(''));
}
