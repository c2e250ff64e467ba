import { request, type IncomingMessage } from 'node:http';
import { describe, expect } from 'vitest';
import { createClient as createSseClient } from 'graphql-sse';
import { test } from '../gateway-fixture.ts';
import {
  authorization,
  fetchEvents,
  eventually,
  openWebSocket,
  refusedUpgrade,
  tick,
  tickers,
} from './subscription-fixture.ts';
import { type Ticker, websocketUrl } from './subscription-fixture.ts';

const eventBytes = 262_144;

/** A source that always has one more large event. */
function endless(ticker: Ticker): void {
  const large = 'x'.repeat(eventBytes);
  ticker.next = () => {
    ticker.pulls += 1;
    return new Promise((resolve) => setImmediate(() => resolve({ done: false, value: large })));
  };
}

async function subscribedWebSocket(url: string) {
  const raw = await openWebSocket(url);
  raw.say({ type: 'subscribe', id: '1', payload: tick });
  return raw;
}

/** The answer, of which nothing is read. */
const unreadStream = (url: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization };
    const asked = request(`${url}/graphql`, { method: 'POST', headers }, (response) => resolve(response.pause()));
    asked.on('error', reject).end(JSON.stringify(tick));
  });

/** Waits until nothing more is pulled for a while. */
async function standstill(ticker: Ticker): Promise<number> {
  let before = -1;
  let looks = 0;
  await eventually(() => {
    const now = ticker.pulls;
    looks = now === before && now > 2 ? looks + 1 : 0;
    before = now;
    return looks === 4;
  }, 100);
  return before;
}

describe('a client that does not read', () => {
  test('over WebSocket: its source is asked no more until it reads on', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers(endless);
    const { url } = await startGateway({ schema });
    const { socket } = await subscribedWebSocket(url);
    const ticker = await nextTicker();
    socket.pause();
    const pulls = await standstill(ticker);
    expect(pulls * eventBytes).toBeLessThan(100_000_000);
    socket.resume();
    await eventually(() => ticker.pulls > pulls + 20);
    socket.terminate();
    await ticker.returned;
  });

  test('over server-sent events: its source is asked no more until it reads on', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers(endless);
    const { url } = await startGateway({ schema });
    const response = await unreadStream(url);
    const ticker = await nextTicker();
    const pulls = await standstill(ticker);
    expect(pulls * eventBytes).toBeLessThan(100_000_000);
    response.resume();
    await eventually(() => ticker.pulls > pulls + 20);
    response.destroy();
    await ticker.returned;
  });

  test('over WebSocket is dropped in the end', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers(endless);
    const { url, logged } = await startGateway({ schema, streamingTimes: { keepAliveMs: 800 } });
    const { socket } = await subscribedWebSocket(url);
    const ticker = await nextTicker();
    socket.pause();
    await ticker.returned;
    expect(await logged('subscription')).toMatchObject({ end: 'stalled' });
    expect(await logged('websocket')).toMatchObject({ closeCode: 1006 });
    socket.terminate();
  });

  test('over server-sent events is dropped in the end', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers(endless);
    const { url, logged } = await startGateway({ schema, streamingTimes: { stallMs: 300 } });
    const response = await unreadStream(url);
    await (
      await nextTicker()
    ).returned;
    expect(await logged('subscription')).toMatchObject({ end: 'stalled' });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('graphql_subscriptions_total{transport="sse",code="STALLED"} 1');
    response.destroy();
  });

  test('and asks on and on is not listened to either, until it reads on', async ({ startGateway }) => {
    const { url } = await startGateway();
    const { socket, say, received } = await openWebSocket(url);
    socket.pause();
    const ping = { type: 'ping', payload: { pad: 'x'.repeat(500_000) } };
    for (let i = 0; i < 200; i += 1) say(ping);
    const polite = await openWebSocket(url);
    for (let i = 0; i < 200; i += 1) {
      const pong = new Promise((resolve) => polite.socket.once('message', resolve));
      polite.say(ping);
      await pong;
    }
    polite.socket.close();
    expect(socket.bufferedAmount).toBeGreaterThan(50_000_000);
    socket.resume();
    await eventually(() => received.length === 201);
    socket.close();
  });
});

describe('draining', () => {
  test('closes WebSockets with 1001 at once, without complete', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url, close, logged } = await startGateway({ schema, env: { SHUTDOWN_GRACE_MS: '60000' } });
    const { closed, received } = await subscribedWebSocket(url);
    const ticker = await nextTicker();
    const startedAt = performance.now();
    const drained = close();
    expect(await closed).toEqual([1001, 'Going away']);
    await drained;
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    await ticker.returned;
    expect(ticker.context.draining.aborted).toBe(true);
    expect(received.join()).not.toContain('complete');
    // the client's own closing was waited for
    expect(await logged('websocket')).toMatchObject({ closeCode: 1001 });
    expect(await logged('subscription')).toMatchObject({ end: 'drained' });
  });

  test('ends event streams without complete', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url, close } = await startGateway({ schema, env: { SHUTDOWN_GRACE_MS: '60000' } });
    const response = await fetchEvents(url, tick);
    const ticker = await nextTicker();
    ticker.context.draining.addEventListener('abort', () => ticker.end());
    const drained = close();
    const text = await response.text();
    expect(text).toMatch(/^:\n\n/);
    expect(text).not.toContain('complete');
    await drained;
    await ticker.returned;
  });

  test('an event stream that ends so is taken up again elsewhere', async ({ startGateway }) => {
    const here = tickers();
    const there = tickers();
    const one = await startGateway({ schema: here.schema });
    const two = await startGateway({ schema: there.schema });
    let url = one.url;
    const client = createSseClient({
      url: () => `${url}/graphql`,
      headers: { authorization },
      retry: () => Promise.resolve(),
    });
    const events = client.iterate(tick);
    const first = events.next();
    const before = await here.nextTicker();
    before.emit('one');
    expect((await first).value).toEqual({ data: { tick: 'one' } });
    url = two.url;
    const second = events.next();
    await one.close();
    const after = await there.nextTicker();
    after.emit('two');
    expect((await second).value).toEqual({ data: { tick: 'two' } });
    client.dispose();
  });

  test('does not wait for a WebSocket client that does not answer', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url, close } = await startGateway({ schema, env: { SHUTDOWN_GRACE_MS: '60000' } });
    const { socket } = await subscribedWebSocket(url);
    await nextTicker();
    socket.pause();
    const startedAt = performance.now();
    await close();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    socket.terminate();
  });

  test('takes no new WebSocket', async ({ startGateway }) => {
    const { url, close } = await startGateway();
    await close();
    await expect(refusedUpgrade(websocketUrl(url))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
