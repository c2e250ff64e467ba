import { describe, expect } from 'vitest';
import { test } from './gateway-fixture.ts';

const production = { NODE_ENV: 'production', ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };
const studio = 'https://studio.apollographql.com';

describe('a page of another origin', () => {
  for (const [env, origin, allowed] of [
    [{}, studio, studio],
    [{}, 'https://evil.example', null],
    [{ CORS_ORIGINS: '' }, studio, null],
    [{ CORS_ORIGINS: 'https://a.example, https://b.example' }, 'https://b.example', 'https://b.example'],
    [{ CORS_ORIGINS: 'https://a.example' }, 'https://a.example.evil.example', null],
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

test('a preflight admits the headers of a GraphQL client and never cookies', async ({ startGateway }) => {
  const { url } = await startGateway();
  const { headers } = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: studio } });
  expect(headers.get('access-control-allow-headers')).toMatch(/content-type,authorization/i);
  expect(headers.get('access-control-allow-credentials')).toBeNull();
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
