import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { session, test } from '../gateway-fixture.ts';

interface Asked {
  readonly target: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request whose target is exactly this. */
async function ask(url: string, { target, method = 'GET', headers = {}, body }: Asked) {
  const asked = request(url, { path: target, method, headers: { host: 'a', ...headers } });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, text: await text(response) };
}

/** The status of the answer to a request for a WebSocket at this target. */
function upgradeAt(url: string, target: string, headers: Readonly<Record<string, string>> = {}) {
  const asked = request(url, {
    path: target,
    headers: {
      host: 'a',
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    },
  });
  asked.end();
  return new Promise<number | undefined>((resolve, reject) => {
    asked.once('error', reject);
    asked.once('response', (response) => resolve(response.resume().statusCode));
    asked.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
  });
}

const FORMS = ['http://a', 'http://a:4000', 'HTTP://A', 'https://a', 'http://[::1]:4000', 'http://a.example.'] as const;

describe('a target in the absolute form is served like its path:', () => {
  for (const form of FORMS) {
    test(form, async ({ startGateway }) => {
      const { url } = await startGateway();
      const authorization = `OAuth ${session}`;
      const query = encodeURIComponent('{ hello(name: "a?b/c") }');

      const answers = await Promise.all([
        ask(url, { target: `${form}/graphql?query=${query}`, headers: { authorization } }),
        ask(url, {
          target: `${form}/graphql`,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ hello(name: \\"a?b/c\\") }"}',
        }),
      ]);
      for (const { status, text } of answers) {
        expect([status, JSON.parse(text)]).toEqual([200, { data: { hello: 'hello a?b/c' } }]);
      }
      expect((await ask(url, { target: `${form}/livez` })).status).toBe(200);
      expect(await upgradeAt(url, `${form}/graphql`)).toBe(101);
    });

    test(`${form} and no path is the root`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const headers = { accept: 'text/html' };
      const root = await ask(url, { target: '/', headers });
      expect(root.status).toBe(200);
      for (const target of [form, `${form}/`, `${form}?a=b`]) {
        expect((await ask(url, { target, headers })).status).toBe(200);
      }
      expect(await upgradeAt(url, form)).toBe(404);
    });
  }
});

describe('what names nothing here is 404:', () => {
  for (const target of [
    'http://a/nowhere',
    'http://a/graphql/',
    'http://a//graphql',
    'http:///graphql',
    'ftp://a/graphql',
    'http://a?/graphql',
    '//a/graphql',
    '/http://a/graphql',
  ]) {
    test(target, async ({ startGateway }) => {
      const { url } = await startGateway({ env: { EXPLORER: 'false' } });
      expect((await ask(url, { target })).status).toBe(404);
      expect(await upgradeAt(url, target)).toBe(404);
    });
  }
});

describe('the host of the target is the one that counts, and not the Host header:', () => {
  const env = { ALLOWED_HOSTS: 'gateway.example' };
  for (const [target, host, isServed] of [
    ['http://gateway.example/graphql', 'gateway.example', true],
    ['http://gateway.example/graphql', 'evil.example', true],
    ['http://Gateway.Example:4000/graphql', 'evil.example', true],
    ['http://evil.example/graphql', 'gateway.example', false],
    ['http://gateway.example@evil.example/graphql', 'gateway.example', false],
    ['http://evil.example@gateway.example/graphql', 'gateway.example', false],
  ] as const) {
    test(`${target} with ${host}`, async ({ startGateway }) => {
      const { url } = await startGateway({ env });
      const { status } = await ask(url, { target: `${target}?query={__typename}`, headers: { host } });
      expect(status).toBe(isServed ? 200 : 421);
      expect(await upgradeAt(url, target, { host })).toBe(isServed ? 101 : 421);
    });
  }

  for (const [target, origin, status] of [
    ['http://gateway.example/graphql', 'http://gateway.example', 101],
    ['http://gateway.example/graphql', 'http://evil.example', 403],
  ] as const) {
    test(`a WebSocket at ${target} from a page of ${origin}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      expect(await upgradeAt(url, target, { host: 'evil.example', origin })).toBe(status);
    });
  }
});

test('the log names the route, and no host', async ({ startGateway }) => {
  const { url, logged } = await startGateway();
  await ask(url, { target: 'http://secret.example/graphql?query={__typename}' });
  const line = await logged('request');
  expect(line).toMatchObject({ path: '/graphql', status: 200 });
  expect(JSON.stringify(line)).not.toContain('secret');
});
