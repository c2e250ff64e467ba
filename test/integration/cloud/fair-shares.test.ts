import { connect } from 'node:net';
import { describe, expect } from 'vitest';
import { gatewayOf, test } from '../fixture.ts';

const MADE_UP = 'f'.repeat(32);
const ANOTHER = 'e'.repeat(32);
const IMAGES = '{ images { nodes { uuid } } }';
const ZONES = '{ zones { nodes { uuid } } }';
const hung = { fault: 'delay', ms: 60_000, on: { path: '/images' } } as const;

describe('a session with much to do', () => {
  test.override({ env: { ZSTACK_CONNECTIONS: '4', ZSTACK_CONNECTIONS_PER_SESSION: '2', SHUTDOWN_GRACE_MS: '100' } });

  test('has no more than its part of the connections, whether it exists or not', async ({ cloud, gateway, expect }) => {
    cloud.faults.add(hung);
    const left = new AbortController();
    const flood = Array.from({ length: 20 }, () =>
      gateway.ask(IMAGES, {}, { session: MADE_UP, signal: left.signal }).catch(() => undefined),
    );
    await cloud.whenReceived('GET', '/images', 2);
    const { errors } = await gateway.ask(ZONES);
    expect(errors).toEqual([]);
    expect(cloud.received('GET', '/images')).toHaveLength(2);
    left.abort();
    await Promise.all(flood);
  });

  test('by one connection, of which three thousand requests are pipelined', async ({ cloud, gateway, expect }) => {
    cloud.faults.add(hung);
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    const body = JSON.stringify({ query: IMAGES });
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: OAuth ${MADE_UP}\r\nContent-Type: application/json`;
    socket.write(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`.repeat(3000));
    await cloud.whenReceived('GET', '/images', 2);
    for (let index = 0; index < 10; index += 1) expect((await gateway.ask(ZONES)).errors).toEqual([]);
    expect(cloud.received('GET', '/images')).toHaveLength(2);
    socket.destroy();
  });

  test('is one, however its letters are written', async ({ cloud, gateway, expect }) => {
    cloud.faults.add(hung);
    const left = new AbortController();
    const flood = [MADE_UP, MADE_UP.toUpperCase(), `F${MADE_UP.slice(1)}`].map((session) =>
      gateway.ask(IMAGES, {}, { session, signal: left.signal }).catch(() => undefined),
    );
    await cloud.whenReceived('GET', '/images', 2);
    await gateway.ask(ZONES);
    expect(cloud.received('GET', '/images')).toHaveLength(2);
    left.abort();
    await Promise.all(flood);
  });

  test('and what needs no session has a connection, when the others are taken', async ({ cloud, gateway, expect }) => {
    cloud.faults.add(hung);
    const left = new AbortController();
    const flood = [MADE_UP, MADE_UP, ANOTHER, ANOTHER].map((session) =>
      gateway.ask(IMAGES, {}, { session, signal: left.signal }).catch(() => undefined),
    );
    await cloud.whenReceived('GET', '/images', 3);
    const { data } = await gateway.ask('{ session { valid } }');
    expect(data).toEqual({ session: { valid: true } });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    left.abort();
    await Promise.all(flood);
  });
});

describe('a session that has as much waiting as it may', () => {
  test.override({
    env: {
      ZSTACK_CONNECTIONS: '4',
      ZSTACK_CONNECTIONS_PER_SESSION: '1',
      ZSTACK_MAX_QUEUED_PER_SESSION: '2',
      MAX_HOLD_MS: '0',
    },
  });

  test('is refused before its request is read, and no other is', async ({ cloud, gateway, expect }) => {
    cloud.faults.add(hung);
    const left = new AbortController();
    const ask = () => gateway.ask(IMAGES, {}, { session: MADE_UP, signal: left.signal });
    const first = ask().catch(() => undefined);
    await cloud.whenReceived('GET', '/images');
    const flood = Array.from({ length: 20 }, () => ask().catch(() => undefined));
    const refused = await Promise.any(flood.map(async (answer) => (await answer) ?? Promise.reject(new Error('left'))));
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([503, 'OVERLOADED']);
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).toMatch(/^http_requests_refused_total [1-9]/m);
    expect((await gateway.ask(ZONES)).errors).toEqual([]);
    left.abort();
    await Promise.all([first, ...flood]);
  });

  test('waits at the door, where it may, and is served in the end', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {
      ZSTACK_CONNECTIONS_PER_SESSION: '1',
      ZSTACK_MAX_QUEUED_PER_SESSION: '100',
      MAX_HOLD_MS: '60000',
    });
    cloud.faults.add({ fault: 'delay', ms: 5, on: { path: '/images' } });
    const answers = await Promise.all(Array.from({ length: 150 }, () => gateway.ask(IMAGES)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    await gateway.close();
  });
});
