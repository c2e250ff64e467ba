import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Contender } from './contender.ts';

/** From the spawn to the first answer. */
export interface StartCost {
  readonly ms: number;
  readonly cpuMs: number;
}

/** A started server. */
export interface Running {
  readonly contender: Contender;
  readonly port: number;
  readonly ready: StartCost;
  /** Used so far, of all threads. */
  cpuMs(): Promise<number>;
  /** In use after its garbage is collected; of a Node.js with `--expose-gc`. */
  heldMiB(): Promise<number>;
  /** The most that it ever had resident, in MiB. */
  peakMiB(): number;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

/**
 * Starts it on the core that is given, its output in a file of `folder`.
 * @param isReady whether the server at this port answers what it is there for
 * @throws Error that says why it does not run
 */
export async function start(
  contender: Contender,
  core: number | undefined,
  folder: string,
  isReady: (port: number) => Promise<boolean>,
): Promise<Running> {
  const [file = '', ...args] = [...(core === undefined ? [] : ['taskset', '-c', String(core)]), ...contender.command];
  const log = createWriteStream(join(folder, `${contender.name.replaceAll(/\W+/g, '-')}.log`));
  await once(log, 'open');
  const spawnedAt = performance.now();
  const child = spawn(file, args, {
    env: { PATH: process.env['PATH'], ...contender.env },
    stdio: ['ignore', 'pipe', log, 'ipc'],
  });
  const kill = (): unknown => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`ended with ${code ?? signal}; its log is ${String(log.path)}`)),
    );
  });
  ended.catch(() => undefined);
  const tooLate = AbortSignal.timeout(START_TIMEOUT_MS);
  const port = await Promise.race([ended, contender.port ?? portOf(child)]);
  while (!(await Promise.race([ended, isReady(port).catch(() => false)]))) {
    if (tooLate.aborted) throw new Error(`does not answer; its log is ${String(log.path)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const ms = performance.now() - spawnedAt;
  const { pid = 0 } = child;
  const cpuMs = () => (contender.command[0] === process.execPath ? askCpuMs(child) : Promise.resolve(readCpuMs(pid)));
  return {
    contender,
    port,
    ready: { ms, cpuMs: await cpuMs() },
    cpuMs,
    heldMiB: async () => (await ask<number>(child, 'memory')) / 2 ** 20,
    peakMiB: () => Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024,
    stop: async () => {
      const exit = once(child, 'exit');
      kill();
      await exit;
      process.off('exit', kill);
      log.end();
    },
  };
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (stdout === null) throw new Error('it has no output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const [, url] = /^GraphQL\s+(\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    stdout.resume();
    return Number(new URL(url).port);
  }
  throw new Error('it told no address');
}

/** By the process's own accounting (meter.mjs). */
async function askCpuMs(child: ChildProcess): Promise<number> {
  const { user, system } = await ask<NodeJS.CpuUsage>(child, 'cpu');
  return (user + system) / 1_000;
}

async function ask<Told>(child: ChildProcess, what: 'cpu' | 'memory'): Promise<Told> {
  child.send(what);
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}

/** By the system's, whose unit is a nanosecond, for each thread that is alive. */
function readCpuMs(pid: number): number {
  let ns = 0;
  for (const task of readdirSync(`/proc/${pid}/task`))
    ns += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
  return ns / 1e6;
}
