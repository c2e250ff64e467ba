import { connect, type Socket } from 'node:net';
import { expect } from 'vitest';
import { type StartOptions, test, type TestGateway, zstackThat } from '../gateway-fixture.ts';

const JOB = '6f9619ff8b864d01b42d00cf4fc964ff';
const PROOF = 'a1b2c3d4'.repeat(8);

/** A gateway to which pushes with the proof above come, and the jobs whose pushes have come. */
function taking({ env, ...options }: StartOptions = {}) {
  const pushed: string[] = [];
  const take = (jobUuid: string, proof: string) => proof === PROOF && pushed.push(jobUuid) > 0;
  return { pushed, options: { ...options, env: env ?? {}, zstack: zstackThat(() => Promise.resolve(), take) } };
}

const push = ({ url }: TestGateway, proof = PROOF, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${url}/webhook/${proof}`, {
    method,
    headers: { 'x-job-uuid': JOB, 'content-type': 'application/json; charset=utf-8', ...headers },
    ...(method === 'POST' && { body: '{"inventory":{}}' }),
  });

const firstBytes = (socket: Socket): Promise<string> =>
  new Promise((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));

const head = (length: number) =>
  `POST /webhook/${PROOF} HTTP/1.1\r\nHost: x\r\nX-Job-UUID: ${JOB}\r\nContent-Length: ${length}\r\n\r\n`;

test('a push is answered 204, whatever it says, and logged without its proof', async ({ startGateway }) => {
  const { pushed, options } = taking();
  const gateway = await startGateway(options);
  const response = await push(gateway);
  expect([response.status, await response.text(), pushed]).toEqual([204, '', [JOB]]);
  expect(await gateway.logged('request')).toMatchObject({ level: 20, path: '/webhook/{proof}', status: 204 });
  expect(JSON.stringify(gateway.logs)).not.toContain(PROOF);
  expect(JSON.stringify(gateway.logs)).not.toContain(JOB);
});

test('what proves nothing is a path like any other that is not there', async ({ startGateway }) => {
  const { pushed, options } = taking();
  const gateway = await startGateway(options);
  const answers = [
    await push(gateway, `${PROOF}0`),
    await push(gateway, PROOF, {}, 'GET'),
    await push(gateway, PROOF, {}, 'PUT'),
    await fetch(`${gateway.url}/webhook/${PROOF}`, { method: 'POST' }),
    await fetch(`${gateway.url}/webhook`, { method: 'POST', headers: { 'x-job-uuid': JOB } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  expect([pushed, gateway.logs.map(({ path }) => path)]).toEqual([[], Array(5).fill('(unknown)')]);
});

test('a push is taken while the door is shut; what proves nothing is not', async ({ startGateway }) => {
  const { pushed, options } = taking({ env: { MAX_HOLD_MS: '0' }, loopDelay: () => 1000 });
  const gateway = await startGateway(options);
  expect([(await push(gateway)).status, (await push(gateway, 'x')).status]).toEqual([204, 503]);
  expect(pushed).toEqual([JOB]);
});

test('and whatever host the cloud names', async ({ startGateway }) => {
  const gateway = await startGateway(taking({ env: { ALLOWED_HOSTS: 'console.example' } }).options);
  expect((await push(gateway)).status).toBe(204);
});

test('its body goes by, and the connection serves the next request', async ({ startGateway }) => {
  const { url } = await startGateway(taking().options);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(head(3000) + 'x'.repeat(1000));
  expect((await firstBytes(socket)).slice(9, 12)).toBe('204');
  socket.write(`${'x'.repeat(2000)}GET /livez HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect((await firstBytes(socket)).slice(9, 12)).toBe('200');
  socket.destroy();
});

test('but one above MAX_REQUEST_BYTES ends it', async ({ startGateway }) => {
  const { url } = await startGateway(taking({ env: { MAX_REQUEST_BYTES: '2000' } }).options);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(head(1_000_000) + 'x'.repeat(1000));
  expect((await firstBytes(socket)).slice(9, 12)).toBe('204');
  socket.write('x'.repeat(1001));
  await closed;
});
