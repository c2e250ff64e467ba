import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { describe } from 'vitest';
import type { Environment } from '../../../src/config.ts';
import { gatewayOf, type TestGateway } from '../fixture.ts';
import { test as base, TLS } from './network-fixture.ts';

const IMAGES = '{ images { nodes { uuid } } }';

interface Fixture {
  /** A gateway in front of whatever this URL leads to, until the test is over. */
  readonly gatewayTo: (url: string, env?: Environment) => Promise<TestGateway>;
}

const test = base.extend<Fixture>({
  gatewayTo: async ({ cloud }, use) => {
    const open: TestGateway[] = [];
    await use(async (url, env = {}) => {
      const gateway = await gatewayOf({ url, demo: cloud.demo }, env);
      open.push(gateway);
      return gateway;
    });
    await Promise.all(open.map((gateway) => gateway.close()));
  },
});

const readyz = async ({ url }: TestGateway) => {
  const response = await fetch(`${url}/readyz`);
  return [response.status, ((await response.json()) as { readonly reason: string }).reason] as const;
};

/** The log's lines about the cloud: level, reason and path. */
const told = ({ logs }: TestGateway) =>
  logs
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ msg }) => String(msg).startsWith('ZStack '))
    .map(({ level, reason }) => [level, reason] as const);

const answerOf = (status: number, body = '', headers: Readonly<Record<string, string>> = {}) =>
  createServer((request, response) => void request.resume().on('end', () => reply(response, status, body, headers)));

const reply = (response: ServerResponse, status: number, body = '', headers: Readonly<Record<string, string>> = {}) =>
  response.writeHead(status, headers).end(body);

const TOMCAT_404 = '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head></html>';

describe('the log and /readyz tell why ZStack does not answer, once however many ask:', () => {
  for (const [what, reason, start] of [
    [
      'the URL says http, but the cloud speaks https',
      /^(?:ECONNRESET|UND_ERR_SOCKET|NOT HTTP|HTTP 400)/,
      async (listen) => ({ url: `http://127.0.0.1:${await listen(createHttpsServer(TLS))}/zstack` }),
    ],
    [
      'the URL lacks its /zstack',
      'HTTP 404 HTML',
      async (listen) => ({ url: `http://127.0.0.1:${await listen(answerOf(404, TOMCAT_404))}` }),
    ],
    [
      'a log-in portal answers',
      'HTTP 200 HTML',
      async (listen) => ({ url: `http://127.0.0.1:${await listen(answerOf(200, '<html>log in</html>'))}/zstack` }),
    ],
    [
      'a proxy says in JSON that the cloud is not there',
      'HTTP 503',
      async (listen) => ({ url: `http://127.0.0.1:${await listen(answerOf(503, '{"error":{"code":503}}'))}/zstack` }),
    ],
    [
      'a proxy sends elsewhere',
      'HTTP 302 EMPTY',
      async (listen) => ({ url: `http://127.0.0.1:${await listen(answerOf(302, '', { location: '/login' }))}/zstack` }),
    ],
    [
      'the answer is broken JSON',
      'HTTP 200 NO JSON',
      async (listen) => ({ url: `http://127.0.0.1:${await listen(answerOf(200, '{"inventories":['))}/zstack` }),
    ],
    [
      'the forward proxy wants a password',
      'PROXY 407',
      async (listen) => ({
        url: 'http://zstack.invalid/zstack',
        env: { ZSTACK_PROXY: `http://127.0.0.1:${await listen(answerOf(407))}` },
      }),
    ],
  ] as const satisfies readonly Case[]) {
    test(what, async ({ listen, gatewayTo, cloud, expect }) => {
      const { url, env } = await (start as Start)(listen);
      const gateway = await gatewayTo(url, env);
      const matching = typeof reason === 'string' ? reason : (expect.stringMatching(reason) as unknown);

      const answers = [
        await gateway.ask(IMAGES),
        await gateway.ask(IMAGES),
        await gateway.ask('{ zones { nodes { uuid } } }'),
      ];
      const [status, why] = await readyz(gateway);

      expect(told(gateway)).toEqual([[40, matching]]);
      expect([status, why.replace('ZStack does not answer: ', '')]).toEqual([503, matching]);
      for (const { errors } of answers) expect(errors[0]?.extensions.code).toMatch(/^UPSTREAM_/);
      const words = [...gateway.logs, ...answers.map(({ text }) => text), why].join('\n');
      expect(words).not.toMatch(/127\.0\.0\.1:|zstack\.invalid|log in</);
      expect(words).not.toContain(cloud.demo.session);
    });
  }
});

type Start = (listen: (server: Server) => Promise<number>) => Promise<Place> | Place;
interface Place {
  readonly url: string;
  readonly env?: Environment;
}
type Case = readonly [what: string, reason: string | RegExp, start: Start];

test('a reason is told again when it changes, and that ZStack answers again', async ({ listen, gatewayTo, expect }) => {
  const outcomes: Readonly<Record<string, RequestListener>> = {
    down: (_, response) => reply(response, 502, '<html></html>'),
    wrong: (_, response) => reply(response, 404, TOMCAT_404),
    up: (_, response) => reply(response, 200, '{"inventories":[]}'),
  };
  let outcome = 'down';
  const server = createServer((request, response) => outcomes[outcome]?.(request, response));
  const gateway = await gatewayTo(`http://127.0.0.1:${await listen(server)}/zstack`);
  for (const next of ['down', 'down', 'wrong', 'wrong', 'up', 'up', 'down', 'down']) {
    outcome = next;
    await gateway.ask(IMAGES);
  }
  expect(told(gateway)).toEqual([
    [40, 'HTTP 502 HTML'],
    [40, 'HTTP 404 HTML'],
    [30, 'HTTP 404 HTML'],
    [40, 'HTTP 502 HTML'],
  ]);
});

test('a cloud that comes and goes does not fill the log', async ({ listen, gatewayTo, expect }) => {
  let asked = 0;
  const server = createServer(({ url }, response) => {
    if (url?.includes('/images') === true) asked += 1;
    if (asked % 2 === 0) reply(response, 200, '{"inventories":[]}');
    else reply(response, 502);
  });
  const gateway = await gatewayTo(`http://127.0.0.1:${await listen(server)}/zstack`);
  for (let turn = 0; turn < 60; turn += 1) await gateway.ask(IMAGES);
  expect(asked).toBe(60);
  expect(told(gateway).length).toBeLessThanOrEqual(20);
});

describe('an answer that lacks what its API promises', () => {
  for (const [query, path, reason] of [
    [IMAGES, '/images', 'no inventories'],
    ['{ images { totalCount } }', '/images', 'no total'],
    ['{ images(first: 1) { totalCount nodes { uuid } } }', '/images', 'no inventories'],
  ] as const) {
    test(`of ${query} is told with what it lacks, once`, async ({ listen, gatewayTo, expect }) => {
      const gateway = await gatewayTo(`http://127.0.0.1:${await listen(answerOf(200, '{"success":true}'))}/zstack`);
      for (let turn = 0; turn < 3; turn += 1) {
        expect((await gateway.ask(query)).errors[0]?.extensions.code).toBe('UPSTREAM_INVALID_RESPONSE');
      }
      expect(told(gateway)).toEqual([[40, reason]]);
      expect(gateway.logs.find((line) => line.includes(reason))).toContain(`"path":"${path}"`);
    });
  }

  for (const total of ['', ',"total":2147483648', ',"total":-1', ',"total":"1"']) {
    test(`of a page without the total that was asked for is told: {"inventories":[]${total}}`, async ({
      listen,
      gatewayTo,
      expect,
    }) => {
      const answer = answerOf(200, `{"inventories":[]${total}}`);
      const gateway = await gatewayTo(`http://127.0.0.1:${await listen(answer)}/zstack`);
      for (let turn = 0; turn < 3; turn += 1) {
        const { errors, data } = await gateway.ask('{ images { totalCount nodes { uuid } } }');
        expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
        expect(data).toEqual({ images: { totalCount: null, nodes: [] } });
      }
      expect(told(gateway)).toEqual([[40, 'no total']]);
    });
  }
});

test('a request that ZStack itself refuses is told by its API, and no trouble of the cloud', async ({
  cloud,
  gateway,
  expect,
}) => {
  cloud.faults.add({ fault: 'plain', status: 400, text: 'no such field', on: { path: '/images' } });
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await gateway.ask(IMAGES)).errors[0]?.extensions.code).toBe('UPSTREAM_INVALID_RESPONSE');
    expect((await gateway.ask('{ zones { nodes { uuid } } }')).errors).toEqual([]);
  }
  expect(told(gateway)).toEqual([[40, 'REFUSED 400']]);
  expect(await readyz(gateway)).toEqual([200, 'serving, and ZStack answers']);
});

describe('/readyz asks what only a node with its database can answer', () => {
  test('and no session for it', async ({ cloud, gateway, expect }) => {
    expect(await readyz(gateway)).toEqual([200, 'serving, and ZStack answers']);
    expect(cloud.requests.map(({ method, path, headers }) => [method, path, headers['authorization']])).toEqual([
      ['GET', `/api-jobs/${'0'.repeat(32)}`, undefined],
    ]);
  });

  for (const [what, fault, reason] of [
    ['its database is gone', { fault: 'plain', status: 500, text: '<html>HTTP Status 500</html>' }, 'HTTP 500 HTML'],
    ['a proxy knows no such path', { fault: 'plain', status: 404, text: 'default backend - 404' }, 'HTTP 404'],
    ['a proxy answers with an empty 200', { fault: 'plain', status: 200, text: '{}' }, 'HTTP 200'],
    ['it hangs, as while its database is away', { fault: 'delay', ms: 60_000 }, 'TIMEOUT'],
  ] as const) {
    test(`${what}: 503`, { timeout: 20_000 }, async ({ cloud, gateway, expect }) => {
      cloud.faults.add({ ...fault, on: { path: '/api-jobs' } });
      expect((await gateway.ask(IMAGES)).errors).toEqual([]);
      expect(await readyz(gateway)).toEqual([503, `ZStack does not answer: ${reason}`]);
      expect(told(gateway)).toEqual([[40, reason]]);
    });
  }
});
