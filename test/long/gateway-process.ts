import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base } from 'vitest';
import type { Environment } from '../../src/config.ts';

interface Child {
  readonly process: ChildProcess;
  readonly stdout: Readable;
}

export interface GatewayProcess {
  /** Without a path, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Sends one operation; rejects when the process dies under it. */
  ask(query: string, variables: object, session: string): Promise<Readonly<Record<string, unknown>>>;
  /** Asks it to end, and waits until it has: the exit code. */
  end(): Promise<number | null>;
  /** Ends the process at once, without any chance to tidy up. */
  kill(): Promise<void>;
  /** Holds it up for so long. */
  freeze(ms: number): Promise<void>;
  /** Has it collect its garbage. @returns the bytes that it holds then, on V8's heap and beside it; only of one that was started with `collects` */
  heldBytes(): Promise<number>;
}

export interface ProcessOptions {
  readonly env?: Environment;
  /** Is told each line that it logs. Default: the console. */
  readonly onLog?: (line: string) => void;
  /** Whether it collects its garbage when it is told to. */
  readonly collects?: boolean;
}

/** Preloaded: tells what the process holds. */
const METER = new URL('../../bench/compare/servers/meter.mjs', import.meta.url).href;

/** Starts the real program, and waits until it serves. */
async function serve({ process: child, stdout }: Child): Promise<GatewayProcess> {
  let endpoint: string | undefined;
  for await (const line of createInterface({ input: stdout })) {
    endpoint = /^GraphQL\s+(\S+)/.exec(line)?.[1];
    if (endpoint !== undefined) break;
  }
  if (endpoint === undefined) throw new Error(`the gateway ended with ${child.exitCode} before it served`);
  const graphql = endpoint;
  const endBy = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ended = once(child, 'exit');
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    url: new URL(graphql).origin,
    async ask(query, variables, session) {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `OAuth ${session}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Readonly<Record<string, unknown>>;
    },
    end: () => endBy('SIGTERM'),
    kill: async () => void (await endBy('SIGKILL')),
    async freeze(ms) {
      child.kill('SIGSTOP');
      await sleep(ms);
      child.kill('SIGCONT');
    },
    async heldBytes() {
      const told: Promise<readonly unknown[]> = once(child, 'message');
      child.send('memory');
      const [bytes] = await told;
      return Number(bytes);
    },
  };
}

interface Fixture {
  /** Starts a gateway process against a cloud; it does not outlive the test. */
  readonly startProcess: (zstackUrl: string, options?: ProcessOptions) => Promise<GatewayProcess>;
}

export const test = base.extend<Fixture>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  startProcess: async ({}, use) => {
    const children: ChildProcess[] = [];
    await use((zstackUrl, { env, onLog = console.error, collects = false } = {}) => {
      const variables = {
        PATH: process.env['PATH'],
        PORT: '0',
        HOST: '127.0.0.1',
        ZSTACK_URL: zstackUrl,
        ZSTACK_TIME_ZONE: 'Asia/Shanghai',
        LOG_LEVEL: 'error',
        ...env,
      };
      const flags = collects ? ['--expose-gc', '--import', METER] : [];
      const child = fork('src/main.ts', { env: variables, execArgv: flags, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
      children.push(child);
      const { stdout, stderr } = child;
      if (stdout === null || stderr === null) throw new Error('its output is piped');
      createInterface({ input: stderr }).on('line', onLog);
      return serve({ process: child, stdout });
    });
    for (const child of children) child.kill('SIGKILL');
  },
});
