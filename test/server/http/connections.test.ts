import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';
import { openWebSocket } from '../streaming/subscription-fixture.ts';

const REQUEST = 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n';

/** A raw connection: what it has received, and its end. */
async function open(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined).resume();
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, closed, ask: () => answerOn(socket) };
}

/** Sends a request and reads its answer, and leaves the connection open. */
function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\r\n\r\n')) return;
      socket.off('data', take).off('close', fail);
      resolve(text);
    };
    const fail = () => reject(new Error(`closed after ${JSON.stringify(text)}`));
    socket.on('data', take).once('close', fail);
    socket.write(REQUEST);
  });
}

/** Sends a piece again and again until the connection is closed. */
async function trickle({ socket, closed }: { socket: Socket; closed: Promise<void> }, piece: string): Promise<void> {
  const timer = setInterval(() => socket.writable && socket.write(piece), 20);
  await closed;
  clearInterval(timer);
}

const soon = { requestTimeoutMs: 600, keepAliveMs: 600 };

describe('a connection that sends no request is closed, whatever it sends', () => {
  for (const [piece, name] of [
    ['\r\n', 'line ends'],
    ['\n', 'bare line ends'],
  ] as const) {
    test(`${name} after a request`, async ({ startGateway }) => {
      const { url } = await startGateway(soon);
      const connection = await open(url);
      expect(await connection.ask()).toContain(' 200 ');
      await trickle(connection, piece);
    });

    test(`${name} from the beginning`, async ({ startGateway }) => {
      const { url } = await startGateway(soon);
      await trickle(await open(url), piece);
    });
  }

  test('a request line by the byte', async ({ startGateway }) => {
    const { url } = await startGateway(soon);
    const connection = await open(url);
    expect(await connection.ask()).toContain(' 200 ');
    connection.socket.write('GET /');
    await trickle(connection, 'a');
  });

  test('nothing', async ({ startGateway }) => {
    const { url } = await startGateway(soon);
    await (
      await open(url)
    ).closed;
  });
});

test('a connection whose request is answered late, and a WebSocket, are not idle', async ({ startGateway }) => {
  const { url } = await startGateway({ requestTimeoutMs: 100, keepAliveMs: 50 });
  const webSocket = await openWebSocket(url);
  await trickle(await open(url), '\r\n');
  const alive = new Promise((resolve) =>
    webSocket.socket.once('message', (data) => resolve((data as Buffer).toString())),
  );
  webSocket.say({ type: 'ping' });
  expect(await alive).toBe('{"type":"pong"}');
});

describe('beyond MAX_CONNECTIONS', () => {
  const env = { MAX_CONNECTIONS: '3' };

  test('the connection that is idle for longest makes room', async ({ startGateway }) => {
    const { url } = await startGateway({ env });
    const connections = [await open(url), await open(url), await open(url)] as const;
    for (const { ask } of connections) await ask();
    await connections[0].ask();
    const more = await open(url);
    expect(await more.ask()).toContain(' 200 ');
    await connections[1].closed;
    expect(await connections[0].ask()).toContain(' 200 ');
    expect(await connections[2].ask()).toContain(' 200 ');
  });

  test('one more is closed where all others are busy, and taken when one has left', async ({ startGateway }) => {
    const { url } = await startGateway({ env });
    const busy = [await openWebSocket(url), await openWebSocket(url), await openWebSocket(url)];
    await (
      await open(url)
    ).closed;
    busy[0]?.socket.close();
    await busy[0]?.closed;
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe('what is answered at once is answered', () => {
  /** All that is received after sending this in one piece, until the connection is closed. */
  const received = (url: string, piece: string, isAll: boolean): Promise<string> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    if (isAll) socket.end(piece);
    else socket.write(piece);
    return text(socket);
  };

  test('to who sends a request and closes its side', async ({ startGateway }) => {
    const { url } = await startGateway();
    const answers = await Promise.all(Array.from({ length: 100 }, () => received(url, REQUEST, true)));
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\{"status":"live"\}\n$/);
  });

  test('also where what follows is no HTTP', async ({ startGateway }) => {
    const { url } = await startGateway();
    expect(await received(url, `${REQUEST}no HTTP\r\n\r\n`, false)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  for (const path of ['/graphql', '/nowhere']) {
    test(`also where a WebSocket at ${path} is asked for behind it, out of turn: the connection ends with the answer`, async ({
      startGateway,
    }) => {
      const { url } = await startGateway();
      const upgrade = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`;
      expect(await received(url, `${REQUEST}${upgrade}`, false)).toMatch(
        /^HTTP\/1\.1 200 OK\r\n[^]*\{"status":"live"\}\n$/,
      );
    });
  }
});
