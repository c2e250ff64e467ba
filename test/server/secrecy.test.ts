import { createServer, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Counter, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { listenOn } from '../listen-on.ts';
import { watchSecrets } from '../secrecy.ts';

const session = '0123456789abcdef0123456789abcdef';

/** A server in a gateway's place, which is watched as one. */
async function serve(answer: RequestListener, logs: string[] = [], registry = new Registry()) {
  const server = createServer(answer);
  const url = `http://127.0.0.1:${await listenOn(server)}`;
  return { url, secrecy: watchSecrets({ url, registry, logs }), close: () => server.close() };
}

const ask = (url: string) => fetch(url, { headers: { authorization: `OAuth ${session}` } }).then((got) => got.text());

test('what every test of a gateway is held to: a session stands in no answer', async () => {
  const { url, secrecy, close } = await serve((_, response) => response.end(`{"data":"${session.toUpperCase()}"}`));
  await ask(url);
  await expect(secrecy.check()).rejects.toThrow('secrets that are shown');
  close();
});

test('nor on a connection that no client of a test has made', async () => {
  const { url, secrecy, close } = await serve((request, response) => {
    response.setHeader('x-shown', String(request.headers.authorization));
    response.end();
  });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nauthorization: oauth ${session}\r\n\r\n`);
  await text(socket);
  await expect(secrecy.check()).rejects.toThrow('secrets that are shown');
  close();
});

test('nor in the log, nor in a metric', async () => {
  for (const tell of [
    (logs: string[]) => void logs.push(`{"msg":"${session}"}`),
    (_: string[], registry: Registry) =>
      new Counter({ name: 'shown', help: 'shown', labelNames: ['of'], registers: [registry] }).inc({ of: session }),
  ]) {
    const [logs, registry] = [[] as string[], new Registry()];
    const { url, secrecy, close } = await serve((_, response) => response.end(), logs, registry);
    await ask(url);
    tell(logs, registry);
    await expect(secrecy.check()).rejects.toThrow('secrets that are shown');
    close();
  }
});

test('nor are a password, a key, a job’s id or the token of a link logged', async () => {
  const id = 'a1'.repeat(20);
  const answer = JSON.stringify({ data: { job: { id }, url: 'http://there/x?token=0123456789abcdef01234567' } });
  for (const shown of ['hunter2!', 'key-of-mine-1', id, '0123456789abcdef01234567']) {
    const { url, secrecy, close } = await serve((_, response) => response.end(answer), [`{"msg":"${shown}"}`]);
    secrecy.note({ input: { password: 'hunter2!' }, idempotencyKey: 'key-of-mine-1' });
    await ask(url);
    await expect(secrecy.check()).rejects.toThrow('secrets that are shown');
    close();
  }
});

test('the answer to a log-in alone holds a session, which stands nowhere else', async () => {
  const [token, logs] = ['f0'.repeat(16), [] as string[]];
  const { url, secrecy, close } = await serve((_, response) => response.end(`{"token":"${token}"}`), logs);
  await ask(url);
  await secrecy.check();
  logs.push(token);
  await expect(secrecy.check()).rejects.toThrow('secrets that are shown');
  close();
});
