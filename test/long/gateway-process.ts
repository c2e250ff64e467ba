import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { test as base } from 'vitest';

export interface GatewayProcess {
  /** Sends one operation; rejects when the process dies under it. */
  ask(query: string, variables: object, session: string): Promise<Readonly<Record<string, unknown>>>;
  /** Ends the process at once, without any chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts the real program, and waits until it serves. */
async function serve(child: ChildProcessByStdio<null, Readable, null>): Promise<GatewayProcess> {
  let url: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    url = /^GraphQL\s+(\S+)/.exec(line)?.[1];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`the gateway ended with ${child.exitCode} before it served`);
  const endpoint = url;
  return {
    async ask(query, variables, session) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `OAuth ${session}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Readonly<Record<string, unknown>>;
    },
    async kill() {
      const ended = once(child, 'exit');
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Fixture {
  /** Starts a gateway process against a cloud; it does not outlive the test. */
  readonly startProcess: (zstackUrl: string) => Promise<GatewayProcess>;
}

export const test = base.extend<Fixture>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  startProcess: async ({}, use) => {
    const children: ChildProcessByStdio<null, Readable, null>[] = [];
    await use((zstackUrl) => {
      const env = {
        PATH: process.env['PATH'],
        PORT: '0',
        HOST: '127.0.0.1',
        ZSTACK_URL: zstackUrl,
        ZSTACK_TIME_ZONE: 'Asia/Shanghai',
        LOG_LEVEL: 'error',
      };
      const child = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      return serve(child);
    });
    for (const child of children) child.kill('SIGKILL');
  },
});
