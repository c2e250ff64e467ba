import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { test, toReply } from '../gateway-fixture.ts';

const json = { 'content-type': 'application/json' };

/** What the server writes back on a raw connection until it closes it. */
async function rawExchange(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(request);
  return text(socket);
}

describe('a request body', () => {
  const query = (length: number) => JSON.stringify({ query: '{ hello }', pad: '' }).padEnd(length, ' ');

  test('of exactly the bound is taken', async ({ startGateway }) => {
    const { url } = await startGateway({ env: { MAX_REQUEST_BYTES: '1000' } });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: query(1000) });
    expect(response.status).toBe(200);
  });

  test('beyond the bound is 413, by its announced length', async ({ startGateway }) => {
    const { url } = await startGateway({ env: { MAX_REQUEST_BYTES: '1000' } });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: query(1001) });
    const reply = await toReply(response);
    expect(reply.status).toBe(413);
    expect(reply.json.errors?.[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });

  test('beyond the bound is 413, where it comes in chunks of no announced length', async ({ startGateway }) => {
    const { url } = await startGateway({ env: { MAX_REQUEST_BYTES: '1000' } });
    const body = new Blob([query(500_000)]).stream();
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body, duplex: 'half' });
    expect(response.status).toBe(413);
  });

  test('that is compressed is 415', async ({ startGateway }) => {
    const { url } = await startGateway();
    const headers = { ...json, 'content-encoding': 'gzip' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: gzipSync(query(100)) });
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-encoding')).toBe('identity');
  });

  for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1']) {
    test(`of type ${contentType} is 415`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const headers = { 'content-type': contentType };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: query(100) });
      expect(response.status).toBe(415);
    });
  }

  test('that is not UTF-8 is 400', async ({ startGateway }) => {
    const { url } = await startGateway();
    const body = Buffer.from('{"query":"{ hello(name: \\"\xff\\") }"}', 'latin1');
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
  });

  test('that breaks off runs nothing', async ({ startGateway }) => {
    const { url, logged } = await startGateway();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"query"',
    );
    socket.destroySoon();
    const line = await logged('request');
    expect(line).toMatchObject({ aborted: true });
    expect(line).not.toHaveProperty('operationType');
  });

  test('that does not arrive in time is 408', async ({ startGateway }) => {
    const { url } = await startGateway({ requestTimeoutMs: 200 });
    const answer = await rawExchange(
      url,
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"query"',
    );
    expect(answer).toMatch(/^HTTP\/1.1 408 .*"code":"REQUEST_TIMEOUT","requestId":"/s);
  });
});

test('what is no HTTP is 400 with a request id', async ({ startGateway }) => {
  const { url } = await startGateway();
  const answer = await rawExchange(url, 'HELLO\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 400 .*Cache-Control: no-store.*"code":"BAD_REQUEST","requestId":"/s);
});

test('a URL beyond 16 KiB is 431', async ({ startGateway }) => {
  const { url } = await startGateway();
  const response = await fetch(`${url}/graphql?query=${'a'.repeat(20_000)}`);
  expect(response.status).toBe(431);
});

describe('the path', () => {
  for (const [method, path, status, allow] of [
    ['GET', '/nowhere', 404, null],
    ['POST', '/graphql/', 404, null],
    ['GET', '/constructor', 404, null],
    ['PUT', '/graphql', 405, 'GET, POST, OPTIONS'],
    ['HEAD', '/graphql', 405, 'GET, POST, OPTIONS'],
    ['POST', '/livez', 405, 'GET, HEAD'],
    ['HEAD', '/livez', 200, null],
  ] as const) {
    test(`${method} ${path} is ${status}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const response = await fetch(url + path, { method });
      expect(response.status).toBe(status);
      expect(response.headers.get('allow')).toBe(allow);
      if (status !== 200) expect(response.headers.get('content-type')).toContain('application/json');
    });
  }
});
