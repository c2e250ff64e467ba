import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, test as base, expect } from 'vitest';
import type { Environment } from '../../src/config.ts';
import { apolloManifest, file, hashed } from './manifest-fixture.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Program {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** What it printed, once that matches. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  /** The exit code, once it has ended. */
  readonly ended: () => Promise<number | null>;
}

function startProgram(env: Environment, ...args: readonly string[]): Program {
  const command = ['--import', './src/require-node.mjs', 'src/main.ts', ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exit = once(child, 'close').then(() => child.exitCode);
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    async printed(pattern) {
      for (let open = true; !pattern.test(stdout);) {
        if (!open) throw new Error(`the program ended without printing ${String(pattern)}: ${stderr}`);
        open = await Promise.race([once(child.stdout, 'data').then(() => true), exit.then(() => false)]);
      }
      return stdout;
    },
    ended: () => exit,
  };
}

const test = base.extend<{ start: typeof startProgram }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  start: async ({}, use) => {
    const programs: Program[] = [];
    await use((...args) => {
      const program = startProgram(...args);
      programs.push(program);
      return program;
    });
    programs.forEach(({ process }) => process.kill('SIGKILL'));
  },
});

describe('on the embedded simulator', () => {
  test('it says where it is and on what, and the printed line creates an image', async ({ start }) => {
    const { printed, stderr } = start({ PORT: '0' });
    const greeting = await printed(/^curl .*\n/m);
    expect(greeting).toMatch(/^GraphQL +http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(greeting).toMatch(/^Explorer +http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(greeting).toMatch(/^Offline +http:\/\/127\.0\.0\.1:\d+\/explorer /m);
    expect(greeting).toMatch(/simulator.*ZSTACK_URL/);
    expect(greeting).toMatch(/Authorization: OAuth [0-9a-f]{32}$/m);

    const { stdout } = await run('bash', ['-c', /^curl .*$/m.exec(greeting)?.[0] ?? 'false']);

    expect(JSON.parse(stdout)).toMatchObject({
      data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated', image: { name: 'my-first-image' } } },
    });
    expect(stderr()).toBe('');
  });

  test('the explorer is where it says', async ({ start }) => {
    const greeting = await start({ PORT: '0' }).printed(/^curl /m);
    const response = await fetch(/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? '');
    expect(await response.text()).toContain('EmbeddedSandbox');
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`${signal} ends it with 0, and a mutation that waits gets its answer at once`, async ({ start, expect }) => {
      const program = start({ PORT: '0' });
      const greeting = await program.printed(/^curl .*\n/m);
      const answer = run('bash', ['-c', /^curl .*$/m.exec(greeting)?.[0] ?? 'false']);
      const scrape = async () => (await fetch(`${/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? ''}metrics`)).text();
      await expect.poll(scrape, { interval: 10 }).toContain('graphql_requests_open 1');

      program.process.kill(signal);

      expect(JSON.parse((await answer).stdout)).toMatchObject({
        data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreationInProgress' } },
      });
      expect(await program.ended()).toBe(0);
      expect(program.stderr()).toBe('');
    });
  }

  test('its start costs less than 3 s of CPU time, which /metrics shows', async ({ start }) => {
    const greeting = await start({ PORT: '0' }).printed(/^curl /m);
    const response = await fetch(`${/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? ''}metrics`);
    const seconds = /^process_cpu_seconds_total (\S+)$/m.exec(await response.text())?.[1];
    expect(Number(seconds)).toBeLessThan(3);
  });
});

describe('on a real cloud', () => {
  const zstackUrl = 'http://127.0.0.1:1/zstack';

  test('it names the host only, and offers no session', async ({ start }) => {
    const { printed, stdout } = start({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: zstackUrl });
    await printed(/^Cloud .*\n/m);
    expect(stdout()).toMatch(/^Cloud +127\.0\.0\.1:1$/m);
    expect(stdout()).not.toMatch(/simulator|OAuth|curl/);
  });
});

test('it says how many documents are trusted, and offers no request that would be refused', async ({ start }) => {
  const manifest = file(apolloManifest([hashed('query Image($uuid: ID!) { image(uuid: $uuid) { uuid } }')]));
  const program = start({ PORT: '0', TRUSTED_DOCUMENTS_FILE: manifest });
  const greeting = await program.printed(/^Session .*\n/m);
  expect(greeting).toMatch(/^Trusted +1 document, and no other is accepted$/m);
  expect(greeting).not.toMatch(/^curl |^Explorer /m);
});

describe('it does not start', () => {
  test('with a trusted document that does not fit the schema, which it names', async ({ start }) => {
    const program = start({
      PORT: '0',
      TRUSTED_DOCUMENTS_FILE: file(apolloManifest([{ id: 'a', body: '{ nothing }' }])),
    });
    expect(await program.ended()).toBe(1);
    expect(program.stderr()).toBe(
      'The settings cannot be used:\n  TRUSTED_DOCUMENTS_FILE holds, under the id "a", a document that cannot run: Cannot query field "nothing" on type "Query".\n',
    );
  });

  test('with wrong settings, and tells them all without a stack', async ({ start }) => {
    const program = start({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(await program.ended()).toBe(1);
    expect(program.stderr()).toMatch(/PORT must be .*\n.*LOG_LEVEL must be /);
    expect(program.stderr()).not.toMatch(/^ +at /m);
    expect(program.stdout()).toBe('');
  });

  test('in production without a cloud', async ({ start }) => {
    const program = start({ PORT: '0', NODE_ENV: 'production' });
    expect(await program.ended()).toBe(1);
    expect(program.stderr()).toContain('ZSTACK_URL must be set');
  });

  test('on a port that is in use, and says so', async ({ start }) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = start({ PORT: String(port) });
    expect(await program.ended()).toBe(1);
    expect(program.stderr()).toBe(
      `Cannot listen: port ${port} on 127.0.0.1 is in use. Set PORT (or MANAGEMENT_PORT) to a free one.\n`,
    );
    other.close();
  });
});

test('--help lists every setting', async ({ start }) => {
  const program = start({}, '--help');
  expect(await program.ended()).toBe(0);
  expect(program.stdout()).toMatch(/ZSTACK_URL .*Default: the embedded simulator\./);
});
