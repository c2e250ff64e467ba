import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { test as base } from 'vitest';
import { startSimulator } from '../../simulator/src/simulator.ts';
import { findExecutable } from '../find-executable.ts';
import { CREATE_TEMPLATE, prepare } from '../integration/create-template.ts';
import { buildTree, type Container } from './dockerfile.ts';
import { REPOSITORY } from './files.ts';

const run = promisify(execFile);
const docker = findExecutable('docker');
const hasEngine =
  docker !== undefined &&
  (await run(docker, ['info']).then(
    () => true,
    () => false,
  ));

const test = base.extend<{ readonly container: Container }>({
  container: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'zstack-graphql-'));
      await chmod(folder, 0o755); // the container's user is another
      await use(await buildTree(folder));
      await rm(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
});

/** Megabytes in the files of a folder. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const stats = await Promise.all(names.map((name) => lstat(join(folder, name))));
  return stats.filter((stat) => stat.isFile()).reduce((sum, { size }) => sum + size, 0) / 1e6;
}

test('the tree of the image holds what runs, and nothing of a workshop', async ({ container, expect }) => {
  expect((await readdir(container.folder)).toSorted()).toEqual([
    'LICENSE',
    'dist',
    'node_modules',
    'package.json',
    'schema',
  ]);
  const lock = readFileSync(join(container.folder, 'node_modules/.package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> };
  const installed = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
  expect(installed.length).toBeGreaterThan(0);
  const needless = /node_modules\/(?:zstack-simulator|node-(?:linux|win)-\w+)$/;
  expect(installed.filter(([path, { dev }]) => dev === true || needless.test(path))).toEqual([]);
});

test('its size is the one that docs/deployment.md tells', async ({ container, expect }) => {
  const told = /file tree is (\d+) MB/.exec(readFileSync(join(REPOSITORY, 'docs/deployment.md'), 'utf8'))?.[1];
  const megabytes = await sizeOf(container.folder);
  console.log(
    `The file tree has ${megabytes.toFixed(1)} MB, ${(await sizeOf(join(container.folder, 'node_modules'))).toFixed(1)} of them packages.`,
  );
  expect(Math.abs(megabytes / Number(told) - 1)).toBeLessThan(0.1);
});

/** Runs what the container runs, as its user. */
async function startIn({ folder, env, user, command }: Container, more: Readonly<Record<string, string>>) {
  const [program, ...args] = command;
  if (program !== 'node') throw new Error(`The container runs ${String(program)}.`);
  const isRoot = process.getuid?.() === 0; // else nobody can become another
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, HOST: '127.0.0.1', PORT: '0', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && { uid: user, gid: user }),
  });
  const log: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  for await (const line of createInterface({ input: child.stdout })) {
    const endpoint = /^GraphQL\s+(\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    };
    return { endpoint, log, stop };
  }
  throw new Error(`It does not start: ${log.join('\n')}`);
}

test('it serves as the container’s user, writes nothing, is healthy and ends when it is asked to', async ({
  container,
  expect,
}) => {
  const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 20 });
  const before = await sizeOf(container.folder);
  const { endpoint, stop } = await startIn(container, { ZSTACK_URL: cloud.url });

  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `OAuth ${cloud.demo.session}` },
    body: JSON.stringify({ query: CREATE_TEMPLATE, variables: { input: prepare(cloud).input } }),
  });
  expect(await response.json()).toMatchObject({
    data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated' } },
  });

  const { PATH } = process.env;
  if (findExecutable('wget') !== undefined)
    await run('sh', ['-c', container.healthCheck], { env: { PATH, PORT: new URL(endpoint).port } });

  expect(await stop()).toBe(0);
  expect(await sizeOf(container.folder)).toBe(before);
  await cloud.close();
});

test('what is loaded later is there too: Apollo Server, the explorer with its files, OpenTelemetry', async ({
  container,
  expect,
}) => {
  const { endpoint, log, stop } = await startIn(container, {
    ZSTACK_URL: 'http://127.0.0.1:1/zstack',
    FEDERATION: 'true',
    EXPLORER: 'true',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
  });

  const traced = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await traced.json()).toMatchObject({
    data: { __typename: 'Query' },
    extensions: { ftv1: expect.any(String) as string },
  });

  const page = new URL('/explorer', endpoint);
  const html = await (await fetch(page)).text();
  const files = [...html.matchAll(/(?:src|href)="(explorer\/[^"]+)"/g)].map(([, file = '']) => new URL(file, page));
  expect(files.length).toBeGreaterThan(3);
  const answers = await Promise.all(files.map(async (file) => (await fetch(file)).status));
  expect(answers).toEqual(files.map(() => 200));

  expect(await stop()).toBe(0);
  expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test.skipIf(!hasEngine)(
  'an engine builds the image, and runs it with nothing but what it needs',
  async ({ expect }) => {
    const engine = async (...args: readonly string[]) => (await run(docker ?? '', args)).stdout.trim();
    const image = 'zstack-graphql:tested';
    await engine('build', '--file', join(REPOSITORY, 'deploy/Dockerfile'), '--tag', image, REPOSITORY);
    const bytes = Number(await engine('image', 'inspect', '--format', '{{.Size}}', image));
    console.log(`The image has ${(bytes / 1e6).toFixed(1)} MB.`);
    const sandbox = ['--rm', '--read-only', '--cap-drop=ALL', '--network=none'];
    expect(await engine('run', ...sandbox, image, 'node', 'dist/main.js', '--version')).toMatch(/^\d+\.\d+\.\d+$/);
  },
);
