import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';

const json = { 'content-type': 'application/json' };
const hello = { method: 'POST', headers: json, body: '{"query":"{ hello }"}' };
const own = 'https://studio.apollographql.com';
const foreign = 'https://evil.example';

describe('who may keep an answer, what it is and whose, every answer says:', () => {
  for (const [what, path, init, status, vary] of [
    ['data', '/graphql', hello, 200, 'Origin'],
    ['data for a page that may read it', '/graphql', { ...hello, headers: { ...json, origin: own } }, 200, 'Origin'],
    ['data for another page', '/graphql', { ...hello, headers: { ...json, origin: foreign } }, 200, 'Origin'],
    ['an event stream', '/graphql', { ...hello, headers: { ...json, accept: 'text/event-stream' } }, 200, 'Origin'],
    ['errors', '/graphql', { ...hello, body: '{"query":"{ nothing }"}' }, 200, 'Origin'],
    ['a refusal', '/graphql', { ...hello, headers: {} }, 415, 'Origin'],
    ['a preflight', '/graphql', { method: 'OPTIONS', headers: { origin: own } }, 204, 'Origin'],
    ["another page's preflight", '/graphql', { method: 'OPTIONS', headers: { origin: foreign } }, 204, 'Origin'],
    ['another method', '/graphql', { method: 'PUT' }, 405, null],
    ['a path that is not there', '/nowhere', {}, 404, null],
    ['a page', '/', { headers: { accept: 'text/html' } }, 200, null],
    ['a probe', '/livez', {}, 200, null],
    ['the head of a probe', '/livez', { method: 'HEAD' }, 200, null],
  ] as const) {
    test(what, async ({ startGateway }) => {
      const { url } = await startGateway();
      const response = await fetch(url + path, { ...init, headers: { ...init.headers, 'x-request-id': 'mine' } });
      expect(response.status).toBe(status);
      const told = ['x-request-id', 'cache-control', 'x-content-type-options', 'vary'];
      expect(told.map((name) => response.headers.get(name))).toEqual(['mine', 'no-store', 'nosniff', vary]);
      await response.body?.cancel();
    });
  }
});
