import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { listenOn } from '../../listen-on.ts';
import { connectionTurns } from '../../../src/server/http/admission/connection-turns.ts';
import { holdable, test } from '../gateway-fixture.ts';

const HELLO =
  'GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\nAuthorization: OAuth 0123456789abcdef0123456789abcdef\r\n\r\n';
const HELD =
  'GET /graphql?query={held} HTTP/1.1\r\nHost: x\r\nAuthorization: OAuth 0123456789abcdef0123456789abcdef\r\n\r\n';
const post = (query: string, end = '') => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: x\r\n${end}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

test('of what one connection pipelines only so much is served at once, and others are answered meanwhile', async ({
  startGateway,
  expect,
}) => {
  const { schema, served, release } = holdable();
  const arrived = () => served.length;
  const gateway = await startGateway({ schema, loopDelay: () => 0, env: { MAX_REQUESTS_PER_CONNECTION: '4' } });
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  socket.write(HELD.repeat(3000));
  await expect.poll(arrived).toBe(4);
  for (let index = 0; index < 20; index += 1) expect((await gateway.post('{ hello }')).status).toBe(200);
  expect(arrived()).toBe(4);
  socket.destroy();
  release();
});

test('every one of them is answered in the end, in order, with and without bodies', async ({ startGateway }) => {
  const { url } = await startGateway({ env: { MAX_REQUESTS_PER_CONNECTION: '2', MAX_HOLD_MS: '60000' } });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const numbers = Array.from({ length: 1500 }, (_, index) => index);
  for (const number of numbers) socket.write(number % 2 === 0 ? post(`{ a${number}: hello }`) : HELLO);
  socket.write(post('{ last: hello }', 'Connection: close\r\n'));
  const answers = (await text(socket)).match(/(?<=\{"data":\{")\w+/g) ?? [];
  const expected = [...numbers.map((number) => (number % 2 === 0 ? `a${number}` : 'hello')), 'last'];
  expect(answers.join(' ')).toBe(expected.join(' '));
});

test('the connection is not read while its requests wait', async () => {
  let parsed = 0;
  let served = 0;
  const handler = connectionTurns(4, (request) => {
    served += 1;
    request.resume();
  });
  const server = createServer((request, response) => {
    parsed += 1;
    void handler(request, response);
  });
  const port = await listenOn(server);
  const socket = connect(port, '127.0.0.1');
  // the body makes Node's own reading start again
  socket.write(post('{ hello }').repeat(50_000));
  for (let index = 0; index < 50; index += 1) {
    const other = connect(port, '127.0.0.1');
    other.end(HELLO);
    await new Promise((resolve) => setImmediate(resolve));
    other.destroy();
  }
  expect(served).toBeGreaterThanOrEqual(4);
  expect(parsed).toBeLessThan(2000);
  socket.destroy();
  server.closeAllConnections();
  server.close();
});
