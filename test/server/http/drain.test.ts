import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import type { GraphQLContext } from '../../../src/graphql/context.ts';
import { exampleSchema, session, test } from '../gateway-fixture.ts';

/** A field that tells when a request has arrived at it, and answers when it is told to or when the signal says so. */
function holdable() {
  const arrived = Promise.withResolvers<GraphQLContext>();
  const release = Promise.withResolvers<string>();
  const schema = exampleSchema((context) => {
    arrived.resolve(context);
    context.draining.addEventListener('abort', () => release.resolve('cut short'));
    return release.promise;
  });
  return { schema, arrived: arrived.promise };
}

const connected = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });

describe('the signals of a request', () => {
  test('when draining starts, waiting is told to end, and the answer still comes', async ({ startGateway }) => {
    const { schema, arrived } = holdable();
    const { post, close } = await startGateway({ schema });
    const answer = post('{ held }');
    const { signal, draining } = await arrived;
    expect(draining.aborted).toBe(false);

    await close();
    expect([draining.aborted, signal.aborted]).toEqual([true, false]);

    const { json, headers } = await answer;
    expect(json.data).toEqual({ held: 'cut short' });
    expect(headers.get('connection')).toBe('close');
  });

  test('one is aborted when the caller leaves', async ({ startGateway, expect }) => {
    const { schema, arrived } = holdable();
    const { url, logged } = await startGateway({ schema });
    const caller = new AbortController();
    const headers = { authorization: `OAuth ${session}` };
    const left = fetch(`${url}/graphql?query={held}`, { headers, signal: caller.signal });
    const { signal } = await arrived;
    caller.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => signal.aborted).toBe(true);
    expect(await logged('request')).toMatchObject({ aborted: true });
  });

  test('neither is aborted by an ordinary answer', async ({ startGateway }) => {
    const arrived = Promise.withResolvers<GraphQLContext>();
    const schema = exampleSchema((context) => {
      arrived.resolve(context);
      return Promise.resolve('');
    });
    const { post, logged } = await startGateway({ schema });
    await post('{ held }');
    await logged('request');
    const { signal, draining } = await arrived.promise;
    expect([signal.aborted, draining.aborted]).toEqual([false, false]);
  });
});

describe('draining', () => {
  test('takes no new connection', async ({ startGateway }) => {
    const { url, close } = await startGateway();
    await close();
    await expect(connected(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is not delayed by a thousand idle connections, used before or never used', async ({ startGateway }) => {
    const { url, close } = await startGateway({ env: { SHUTDOWN_GRACE_MS: '60000' } });
    const agent = new Agent({ keepAlive: true, maxFreeSockets: 500 });
    const use = () =>
      new Promise<void>((resolve, reject) => {
        request(`${url}/livez`, { agent }, (response) => response.resume().on('end', resolve))
          .on('error', reject)
          .end();
      });
    const unused = await Promise.all(Array.from({ length: 500 }, () => connected(url)));
    await Promise.all(Array.from({ length: 500 }, use));

    const startedAt = performance.now();
    await close();

    expect(performance.now() - startedAt).toBeLessThan(10_000);
    unused.forEach((socket) => socket.destroy());
    agent.destroy();
  });

  test('cuts what is still open after the grace time', async ({ startGateway }) => {
    const arrived = Promise.withResolvers<undefined>();
    const schema = exampleSchema(() => {
      arrived.resolve(undefined);
      return Promise.withResolvers<string>().promise;
    });
    const { post, close } = await startGateway({ schema, env: { SHUTDOWN_GRACE_MS: '50' } });
    const cut = expect(post('{ held }')).rejects.toThrow();
    await arrived.promise;
    await close();
    await cut;
  });

  test('asked for twice is one draining', async ({ startGateway }) => {
    const { close } = await startGateway();
    expect(close()).toBe(close());
    await close();
  });

  test('lets a request finish whose body is still on its way', async ({ startGateway }) => {
    const { url, close } = await startGateway();
    const body = JSON.stringify({ query: '{ hello }' });
    const socket = await connected(url);
    const answer = text(socket);
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`;
    socket.write(head);
    await new Promise((resolve) => socket.once('data', resolve));

    const closed = close();
    socket.write(body);

    expect(await answer).toContain('{"data":{"hello":"hello you"}}');
    await closed;
  });
});
