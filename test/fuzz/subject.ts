import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Registry } from 'prom-client';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { readConfig } from '../../src/config.ts';
import { publicErrors } from '../../src/graphql/public-errors/codes.ts';
import { connectCloud } from '../../src/server/cloud.ts';
import { startGateway } from '../../src/server/gateway.ts';
import { createLogger } from '../../src/server/operations/logger.ts';
import { checkSession } from '../../src/zstack/jobs/watching/watches.ts';
import { drivenTime } from '../integration/driven-time.ts';
import { schema } from '../integration/fixture.ts';
import { listenOn } from '../listen-on.ts';
import { type Secrecy, watchSecrets } from '../secrecy.ts';
import { type Answering, asRecorded } from './answers.ts';
import type { Message } from './messages.ts';
import { inWayOfTrial } from '../parity/in-way.ts';

export const SESSION = '5e55105e55105e55105e55105e551053';

/** A gateway that is told whatever comes to mind, in front of what stands in a cloud's place. */
export interface Subject {
  /** What the cloud answers from now on. */
  readonly answers: (answering: Answering) => void;
  /** Sends a body to `/graphql`, and checks what comes. */
  readonly post: (body: string) => Promise<string>;
  /** Sends bytes on a connection of their own, and checks what comes until the connection ends. */
  readonly send: (bytes: Buffer) => Promise<void>;
  /** Says all this on a WebSocket, and checks what is said back and how it is closed. */
  readonly say: (messages: readonly Message[]) => Promise<void>;
  /** Nobody else was asked anything, nothing unforeseen is in the log, and no secret was shown since the last time. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every origin that this process has sent a request to. */
const origins = new Set<string>();
subscribe('undici:request:create', (message) => {
  const { request } = message as { readonly request: { readonly origin: string | URL } };
  origins.add(new URL(request.origin).hostname);
});

export async function startSubject(): Promise<Subject> {
  let answering = asRecorded;
  const cloud = createServer((request, response) => {
    request.resume().once('end', () => {
      const path = (request.url ?? '').replace(/\?.*/s, '').replace(/^\/zstack/, '');
      const { status, headers, body } = answering(`${request.method} ${path}`);
      response.strictContentLength = false;
      response.writeHead(status, headers).end(status === 204 ? undefined : body);
    });
  });
  const url = `http://127.0.0.1:${await listenOn(cloud)}`;
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    ZSTACK_URL: `${url}/zstack`,
    ZSTACK_TIME_ZONE: 'Asia/Shanghai',
    ZSTACK_WEBHOOK_URL: 'http://gateway.invalid',
    FEDERATION: 'true',
  });
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  const time = drivenTime({ advance: () => Promise.resolve() });
  const zstack = connectCloud(config, [new URL(`${url}/zstack`)], logger, { time });
  const registry = new Registry();
  const gateway = await startGateway(
    inWayOfTrial({
      config,
      zstack,
      logger,
      schema,
      registry,
      checkSession: (caller) => checkSession(zstack, caller),
      loopDelay: () => 0,
    }),
  );
  const port = Number(new URL(gateway.url).port);
  const watch = (): Secrecy => watchSecrets({ url: gateway.url, cloud: [url], registry, logs: lines });
  let secrecy = watch();

  return {
    answers: (next) => (answering = next),
    post: (body) =>
      telling(body, async () => {
        const headers = { 'content-type': 'application/json', authorization: `OAuth ${SESSION}` };
        const response = await time.fly(fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body }));
        const text = await response.text();
        expectAnswer(response.status, text);
        return text;
      }),
    send: (bytes) =>
      telling(bytes.toString('latin1'), async () => {
        const socket = connect(port, '127.0.0.1');
        const chunks: Buffer[] = [];
        socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
        socket.on('error', () => undefined); // what is not wanted is cut
        socket.end(bytes);
        const closed = new Promise((resolve) => socket.once('close', resolve));
        await time.fly(inTime(closed));
        expectAnswers(Buffer.concat(chunks).toString('latin1'));
      }),
    say: (messages) =>
      telling(messages.map(String).join('\n'), async () => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
        const heard: string[] = [];
        socket.on('message', (data: Buffer) => void heard.push(data.toString()));
        await once(socket, 'open');
        const closed = new Promise<number>((resolve) => socket.once('close', resolve));
        for (const message of messages) socket.send(message);
        socket.ping(() => socket.close(1000));
        const code = await time.fly(closed);
        heard.forEach(expectMessage);
        expect(CLOSINGS.has(code) || code >= 4_400, `closed with ${code}`).toBe(true);
      }),
    async check() {
      const unforeseen = lines.filter((line) => /^\{"level":[56]0/.test(line));
      expect([...origins].filter((host) => host !== '127.0.0.1' && host !== 'localhost')).toEqual([]);
      await secrecy.check();
      lines.length = 0;
      expect(unforeseen).toEqual([]);
      secrecy = watch();
    },
    async close() {
      await gateway.close();
      await zstack.close();
      cloud.closeAllConnections();
      cloud.close();
      await secrecy.check();
    },
  };
}

/** Ends are awaited for so long: longer than any of the gateway's that this is about. */
const LONGEST_MS = 8_000;

async function inTime<T>(end: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the connection stays open')), LONGEST_MS);
  });
  return Promise.race([end, never]).finally(() => clearTimeout(timer));
}

/** What was told stands in the failure, since the choices behind it tell nobody anything. */
async function telling<T>(input: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`It was told ${JSON.stringify(input).slice(0, 4_000)}`, { cause });
  }
}

/** Done, a breach of the protocol, not to be read, too long; what graphql-transport-ws closes with is 4400 and more. */
const CLOSINGS = new Set([1000, 1002, 1003, 1007, 1009]);

const CODES = new Set(Object.keys(publicErrors).filter((code) => code !== 'INTERNAL_SERVER_ERROR'));

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Too much to do; a cloud that the probe of readiness found away, whose HEAD is answered without a body. */
const TYPED_503 = /"code":"OVERLOADED"|^\{"status":"not ready"|^$/;

/** Errors are of a known code, and none is unforeseen. */
function expectErrors(errors: Errors['errors'], of: string): void {
  for (const { message, extensions } of errors ?? [])
    expect(CODES.has(extensions?.code ?? 'none'), `${extensions?.code}: ${message} in ${of.slice(0, 300)}`).toBe(true);
}

function expectAnswer(status: number, text: string): void {
  expect(status < 500 || (status === 503 && TYPED_503.test(text)), `${status} ${text.slice(0, 300)}`).toBe(true);
  if (text.startsWith('{')) expectErrors((JSON.parse(text) as Errors).errors, text);
}

/** All answers of a connection, one behind the other. */
function expectAnswers(text: string): void {
  for (const [answer, status] of text.matchAll(/^HTTP\/1\.1 (\d{3}) [\s\S]*?(?=^HTTP\/1\.1 |(?![\s\S]))/gm)) {
    expectAnswer(Number(status), answer.slice(answer.indexOf('\r\n\r\n') + 4));
  }
  expect(text).not.toMatch(/^x-injected:/im);
  expect(text === '' || text.startsWith('HTTP/1.1 '), text.slice(0, 100)).toBe(true);
}

function expectMessage(text: string): void {
  const { type, payload } = JSON.parse(text) as { readonly type: string; readonly payload?: unknown };
  expect(['connection_ack', 'next', 'error', 'complete', 'ping', 'pong']).toContain(type);
  if (type === 'error') expectErrors(payload as Errors['errors'], text);
  if (type === 'next') expectErrors((payload as Errors).errors, text);
}
