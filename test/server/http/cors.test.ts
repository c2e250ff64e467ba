import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';

const production = { NODE_ENV: 'production', ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };
const studio = 'https://studio.apollographql.com';

describe('a page of another origin', () => {
  for (const [env, origin, allowed] of [
    [{}, studio, studio],
    [{}, 'https://evil.example', null],
    [{ CORS_ORIGINS: '' }, studio, null],
    [{ CORS_ORIGINS: 'https://a.example, https://b.example' }, 'https://b.example', 'https://b.example'],
    [{ CORS_ORIGINS: 'https://a.example' }, 'https://a.example.evil.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://a.corp.example', 'https://a.corp.example'],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://a.b.corp.example', 'https://a.b.corp.example'],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://corp.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://evilcorp.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'http://a.corp.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://a.corp.example:8443', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://a.corp.example.evil.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example' }, 'https://evil.example/.corp.example', null],
    [{ CORS_ORIGINS: 'https://*.corp.example:8443' }, 'https://a.corp.example:8443', 'https://a.corp.example:8443'],
    [{ CORS_ORIGINS: 'http://*.localhost:5173' }, 'http://app.localhost:5173', 'http://app.localhost:5173'],
    [{ CORS_ORIGINS: 'tauri://localhost' }, 'tauri://localhost', 'tauri://localhost'],
    [{ CORS_ORIGINS: 'tauri://localhost, capacitor://localhost' }, 'capacitor://localhost', 'capacitor://localhost'],
    [{ CORS_ORIGINS: 'chrome-extension://aapbdb' }, 'chrome-extension://aapbdb', 'chrome-extension://aapbdb'],
    [{ CORS_ORIGINS: 'chrome-extension://aapbdb' }, 'chrome-extension://other', null],
    [{ CORS_ORIGINS: '*' }, 'https://any.example', '*'],
    [production, studio, null],
    [{ ...production, CORS_ORIGINS: 'https://console.example' }, 'https://console.example', 'https://console.example'],
  ] as const) {
    test(`${origin} under ${JSON.stringify(env)} may read: ${allowed ?? 'no'}`, async ({ startGateway }) => {
      const { url, post } = await startGateway({ env });
      const asks = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      };
      const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: asks });
      const reply = await post('{ hello }', { origin });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
      expect(reply.headers.get('access-control-allow-origin')).toBe(allowed);
    });
  }
});

test('a preflight admits the headers of GraphQL clients and never cookies', async ({ startGateway }) => {
  const { url } = await startGateway();
  const { headers } = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: studio } });
  const admitted = headers.get('access-control-allow-headers')?.toLowerCase().split(',');
  expect(admitted).toEqual(
    expect.arrayContaining([
      'content-type',
      'authorization',
      'x-request-id',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'traceparent',
      'tracestate',
      'baggage',
      'sentry-trace',
    ]),
  );
});

test('a preflight admits the headers that CORS_HEADERS adds', async ({ startGateway }) => {
  const { url } = await startGateway({ env: { CORS_HEADERS: 'x-datadog-trace-id, B3' } });
  const { headers } = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: studio } });
  const admitted = headers.get('access-control-allow-headers')?.split(',');
  expect(admitted).toEqual(expect.arrayContaining(['Authorization', 'x-datadog-trace-id', 'B3']));
});

describe('a page that may not read', () => {
  for (const origin of ['https://evil.example', 'http://studio.apollographql.com', 'null', undefined]) {
    test(`is told nothing of CORS: ${origin ?? 'a client that is no page'}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const headers: Record<string, string> = origin === undefined ? {} : { origin };
      const asks = {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-private-network': 'true',
      };
      const json = { ...headers, 'content-type': 'application/json' };
      const answers = [
        await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: asks }),
        await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: '{"query":"{ hello }"}' }),
        await fetch(`${url}/graphql`, { method: 'PUT', headers: json, body: '{}' }),
      ];
      for (const answer of answers) {
        expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    });
  }
});

describe('an answer tells caches that it depends on the origin', () => {
  for (const [env, vary] of [
    [{}, 'Origin'],
    [{ CORS_ORIGINS: '' }, 'Origin'],
    [{ CORS_ORIGINS: '*' }, null],
  ] as const) {
    test(`under ${JSON.stringify(env)}: ${vary ?? 'no, it is the same for all'}`, async ({ startGateway }) => {
      const { url, post } = await startGateway({ env });
      const answers = [
        await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: studio } }),
        await post('{ hello }', { origin: studio }),
        await post('{ hello }', { origin: 'https://evil.example' }),
        await post('{ hello }'),
      ];
      expect(answers.map(({ headers }) => headers.get('vary'))).toEqual(answers.map(() => vary));
    });
  }
});

test('no answer ever admits cookies', async ({ startGateway }) => {
  for (const CORS_ORIGINS of ['*', studio]) {
    const { url, post } = await startGateway({ env: { CORS_ORIGINS } });
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: studio } });
    const answer = await post('{ hello }', { origin: studio });
    for (const { headers } of [preflight, answer]) expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('an error of the HTTP floor can be read by an allowed page too', async ({ startGateway }) => {
  const { url } = await startGateway();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { origin: studio }, body: 'x' });
  expect(response.status).toBe(415);
  expect(response.headers.get('access-control-allow-origin')).toBe(studio);
  expect(response.headers.get('access-control-expose-headers')).toMatch(/x-request-id/i);
});

test('health and metrics are for no page', async ({ startGateway }) => {
  const { url } = await startGateway({ env: { CORS_ORIGINS: '*' } });
  const { headers } = await fetch(`${url}/metrics`, { headers: { origin: studio } });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
