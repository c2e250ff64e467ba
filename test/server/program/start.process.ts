import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { startSimulator } from '../../../simulator/src/simulator.ts';
import { apolloManifest, file, hashed } from '../operation/manifest-fixture.ts';
import { run, test } from './program-fixture.ts';

/** The warning of headers for pages that may not ask. */
const HEADERS_IN_VAIN =
  /"level":40,.*"name":"CORS_HEADERS","needs":"CORS_ORIGINS","msg":"this setting does nothing by itself"/;

describe('on the embedded simulator', () => {
  test('it says where it is and on what, the explorer is there, and the printed line creates an image', async ({
    start,
  }) => {
    const { printed, stderr } = start({ PORT: '0' });
    const greeting = await printed(/^curl .*\n/m);
    expect(greeting).toMatch(/^GraphQL +http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(greeting).toMatch(/^Explorer +http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(greeting).toMatch(/^Offline +http:\/\/127\.0\.0\.1:\d+\/explorer /m);
    expect(greeting).toMatch(/simulator.*ZSTACK_URL/);
    expect(greeting).toMatch(/Authorization: OAuth [0-9a-f]{32}$/m);

    const page = await fetch(/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? '');
    expect(await page.text()).toContain('EmbeddedSandbox');

    const { stdout } = await run('bash', ['-c', /^curl .*$/m.exec(greeting)?.[0] ?? 'false']);

    expect(JSON.parse(stdout)).toMatchObject({
      data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated', image: { name: 'my-first-image' } } },
    });
    expect(stderr()).toBe('');
  });

  for (const [signal, env, told] of [
    ['SIGTERM', { LOG_LEVEL: 'info' }, /"signal":"SIGTERM".*"draining"[^]*"stopped"/],
    ['SIGINT', {}, /^$/],
  ] as const) {
    test(`${signal} ends it with 0, and a mutation that waits gets its answer at once`, async ({ start, expect }) => {
      const program = start({ PORT: '0', ...env });
      const greeting = await program.printed(/^curl .*\n/m);
      const answer = run('bash', ['-c', /^curl .*$/m.exec(greeting)?.[0] ?? 'false']);
      const scrape = async () => (await fetch(`${/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? ''}metrics`)).text();
      await expect.poll(scrape, { interval: 10 }).toContain('graphql_requests_open 1');

      program.process.kill(signal);

      expect(JSON.parse((await answer).stdout)).toMatchObject({
        data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreationInProgress' } },
      });
      expect(await program.ended()).toBe(0);
      expect(program.stderr()).toMatch(told);
    });
  }

  test('its start costs less than 3 s of CPU time, which /metrics shows', async ({ start }) => {
    const greeting = await start({ PORT: '0', NODE_DISABLE_COMPILE_CACHE: '1' }).printed(/^curl /m);
    const response = await fetch(`${/^Explorer +(\S+)$/m.exec(greeting)?.[1] ?? ''}metrics`);
    const seconds = /^process_cpu_seconds_total (\S+)$/m.exec(await response.text())?.[1];
    expect(Number(seconds)).toBeLessThan(3);
  });
});

describe('on a real cloud', () => {
  const zstackUrl = 'http://127.0.0.1:1/zstack';

  test('it names the host only, offers no session, and one line tells that the cloud does not answer, and why', async ({
    start,
  }) => {
    const program = start({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: zstackUrl });
    await program.printed(/^Cloud .*\n/m);
    expect(program.stdout()).toMatch(/^Cloud +127\.0\.0\.1:1$/m);
    expect(program.stdout()).not.toMatch(/simulator|OAuth|curl/);

    const log = await program.logged(/"reason"/);
    expect(log).toMatch(/"level":40,.*"reason":"ECONNREFUSED".*"advice":".*ZSTACK_URL.*"msg":"ZStack does not answer"/);
    program.process.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(program.stderr().match(/ECONNREFUSED/g)).toHaveLength(1);
  });

  test('in production it does not name the host', async ({ start }) => {
    const env = {
      PORT: '0',
      HOST: '127.0.0.1',
      ZSTACK_URL: 'https://cloud.example:8443/zstack',
      NODE_ENV: 'production',
      CORS_HEADERS: 'x-secret',
    };
    const program = start(env);
    await program.printed(/^Cloud .*\n/m);
    expect(program.stdout()).toMatch(/^Cloud +https:\/\/\(host\)\/zstack$/m);
    expect(program.stdout() + program.stderr()).not.toMatch(/cloud\.example|8443/);
    expect(program.stderr()).toMatch(HEADERS_IN_VAIN);
  });

  test('one line tells that it answers, and which version it is', async ({ start }) => {
    const cloud = await startSimulator();
    const program = start({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: cloud.url });
    expect(await program.logged(/"ZStack answers"/)).toMatch(/"level":30,.*"version":"5\.2\.1","msg":"ZStack answers"/);
    expect(program.stderr()).not.toContain('127.0.0.1');
    program.process.kill('SIGTERM');
    await program.ended();
    await cloud.close();
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

test('--version tells the version of the package', async ({ start }) => {
  const program = start({}, '--version');
  expect(await program.ended()).toBe(0);
  const description = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(description).toContain(`"version": "${program.stdout().trim()}"`);
});

test('an argument that it does not know ends it with 2, since settings are variables', async ({ start }) => {
  const program = start({ PORT: '0' }, '--port', '4315');
  expect(await program.ended()).toBe(2);
  expect(program.stderr()).toMatch(/^Unknown argument "--port"\. Settings are environment variables, .*--help.*\n$/);
  expect(program.stdout()).toBe('');
});

describe('the log', () => {
  test('has a line of the start with version and settings, but no secret and no address', async ({ start }) => {
    const program = start({
      PORT: '0',
      HOST: '127.0.0.1',
      ZSTACK_URL: 'http://localhost:1/zstack',
      ZSTACK_PROXY: 'http://user:s3cret@localhost:1',
      ALLOWED_HOSTS: '10.1.2.3',
      TRUSTED_PROXIES: '10.0.0.0/8',
      ZSTACK_CONNECTIONS: '8',
    });
    const line = JSON.parse(/^.*"started".*$/m.exec(await program.logged(/"started"/))?.[0] ?? '{}') as object;
    expect(line).toMatchObject({
      level: 30,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      settings: {
        ZSTACK_URL: 'http://(host)/zstack',
        ZSTACK_PROXY: '(set)',
        ALLOWED_HOSTS: '(set)',
        TRUSTED_PROXIES: '(set)',
        ZSTACK_CONNECTIONS: '8',
      },
    });
    expect(program.stderr()).not.toMatch(/s3cret|localhost|\b10\.\d+\.\d|\b127\.0/);
  });

  test('warns of a variable that is no setting, with the one that was perhaps meant, and of one that does nothing', async ({
    start,
  }) => {
    const program = start({ PORT: '0', ZSTACK_TIMEZONE: 'secret', CORS_HEADERS: 'x-secret', CORS_ORIGINS: '' });
    await program.printed(/^curl /m);
    expect(program.stderr()).toMatch(/"level":40,.*"name":"ZSTACK_TIMEZONE","nearest":"ZSTACK_TIME_ZONE"/);
    expect(program.stderr()).toMatch(HEADERS_IN_VAIN);
    expect(program.stderr()).not.toContain('secret');
  });
});
