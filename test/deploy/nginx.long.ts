import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { Agent, fetch } from 'undici';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import { findExecutable } from '../find-executable.ts';
import { createTemplate, idOf, prepare } from '../integration/create-template.ts';
import { CA_FILE } from '../integration/cloud/network-fixture.ts';
import { test as base } from '../integration/fixture.ts';
import { listenOn } from '../listen-on.ts';
import { deployFile } from './files.ts';

const program = findExecutable('nginx');
const ca = await readFile(CA_FILE);
const dispatcher = new Agent({ connect: { ca } });

class TrustingWebSocket extends WebSocket {
  constructor(url: string, protocols: string | string[]) {
    super(url, protocols, { ca });
  }
}

const tls = (name: string): string => fileURLToPath(new URL(`../integration/cloud/tls/${name}`, import.meta.url));

/** The example, with places of this test in it. */
const configuration = (folder: string, port: number, gateway: string): string => `
  daemon off;
  pid ${folder}/pid;
  error_log stderr;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
    ${deployFile('nginx/zstack-graphql.conf')
      .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
      .replace('server 127.0.0.1:4000', `server ${new URL(gateway).host}`)
      .replace('/etc/nginx/tls/graphql.example.crt', tls('server.pem'))
      .replace('/etc/nginx/tls/graphql.example.key', tls('server.key'))}
  }`;

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server);
  await once(server.close(), 'close');
  return port;
}

/** Address of an nginx before the gateway. */
const test = base
  .extend({ env: { TRUSTED_PROXIES: '127.0.0.1' }, cloudOptions: { jobDurationMs: 60_000 } })
  .extend<{ readonly nginx: string }>({
    nginx: async ({ gateway }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'zstack-graphql-'));
      const port = await freePort();
      const file = join(folder, 'nginx.conf');
      await writeFile(file, configuration(folder, port, gateway.url));
      const child = spawn(program ?? '', ['-p', folder, '-e', 'stderr', '-c', file], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      const url = `https://127.0.0.1:${port}`;
      const answers = async () => (await fetch(url, { dispatcher }).catch(() => undefined))?.status;
      await expect.poll(answers).toBe(404);
      await use(url);
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  });

describe.skipIf(program === undefined)('behind nginx', () => {
  test('an answer comes, the caller’s address is known, and nothing else than GraphQL is to be had', async ({
    cloud,
    nginx,
    expect,
  }) => {
    const response = await fetch(`${nginx}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `OAuth ${cloud.demo.session}`,
        'x-forwarded-for': '203.0.113.7',
      },
      body: JSON.stringify({ query: '{ images { totalCount } }' }),
      dispatcher,
    });
    expect(await response.json()).toEqual({ data: { images: { totalCount: 0 } } });
    expect(cloud.received('GET', '/images').map(({ headers }) => headers['x-request-ip'])).toEqual(['127.0.0.1']);
    for (const path of ['/metrics', '/livez', '/readyz', '/'])
      expect((await fetch(`${nginx}${path}`, { dispatcher })).status).toBe(404);
  });

  test.for(['a WebSocket', 'server-sent events'])(
    'a job is followed over %s as it goes',
    async (transport, { cloud, gateway, nginx, expect }) => {
      const id = idOf(await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 }));
      const authorization = `OAuth ${cloud.demo.session}`;
      const url = `${nginx}/graphql`;
      const client =
        transport === 'a WebSocket'
          ? createWebSocketClient({
              url: url.replace('https', 'wss'),
              webSocketImpl: TrustingWebSocket,
              connectionParams: { authorization },
            })
          : createSseClient({
              url,
              headers: { authorization },
              fetchFn: (input: string, init: object) => fetch(input, { ...init, dispatcher }),
            });
      const events = client.iterate({
        query: 'subscription ($id: ID!) { job(id: $id) { status } }',
        variables: { id },
      });
      expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'RUNNING' } } } });
      await cloud.clock.advance(60_000);
      expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'SUCCEEDED' } } } });
      await client.dispose();
    },
  );
});
