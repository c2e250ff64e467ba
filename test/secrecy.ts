import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Registry } from 'prom-client';
import { expect } from 'vitest';
import { ANY_SESSION } from '../src/zstack/wire/caller.ts';
import { Secret } from '../src/zstack/wire/values/secret.ts';

/** What a gateway was started with, and what it has written. */
export interface WatchedGateway {
  readonly url: string;
  /** The origins of its cloud's management nodes, if it has one. */
  readonly cloud?: readonly string[];
  readonly registry: Registry;
  readonly logs: readonly string[];
}

/** Holds one gateway to its promise that secrets stand nowhere. */
export interface Secrecy {
  /** Takes note of the secrets among the variables of an operation. */
  note(variables: unknown): void;
  /** Looks through all that the gateway has written since: called when it is closed. @throws AssertionError */
  check(): Promise<void>;
}

/** Variables that are secrets, or that no log may hold, by their names. */
const SECRET_NAMES = /^(?:password|token|session)$/i;
const UNLOGGED_NAMES = /^(?:idempotencyKey|key|id|jobId)$/i;
/** Of a text that is shorter, or a mere word, it cannot be told whether it is the secret that stands somewhere. */
const TELLING = /^(?=.*\d)[^\s"\\]{7,}$/;
const isTelling = (text: string): boolean =>
  TELLING.test(text) && new Set(text).size > 1 && text !== Secret.reveal(ANY_SESSION.session);

/** What an answer gives to its caller alone: the token of a link, ids and places in lists. */
const GIVEN = /(?:\btoken=|"(?:id|cursor|startCursor|endCursor)":")([\w.=+/-]{24,})/g;
/** The session that a log-in answers. */
const LOGGED_IN = /"token":"(\w+)"/g;

class Watch implements Secrecy {
  readonly #gateway: WatchedGateway;
  readonly #written: Buffer[] = [];
  /** These stand nowhere. */
  readonly #secrets = new Set<string>();
  /** These stand in no log and no metric. */
  readonly #unlogged = new Set<string>();

  constructor(gateway: WatchedGateway) {
    this.#gateway = gateway;
  }

  note(variables: unknown): void {
    for (const [name, value] of Object.entries(variables ?? {})) {
      if (typeof value === 'object') this.note(value);
      else if (SECRET_NAMES.test(name)) this.secret(String(value));
      else if (UNLOGGED_NAMES.test(name)) this.unlogged(String(value));
    }
  }

  secret(text: string): void {
    if (isTelling(text)) this.#secrets.add(text.toLowerCase());
  }

  unlogged(text: string): void {
    if (isTelling(text)) this.#unlogged.add(text.toLowerCase());
  }

  written(chunk: Buffer): void {
    this.#written.push(chunk);
  }

  async check(): Promise<void> {
    forget(this.#gateway, this);
    const answers = Buffer.concat(this.#written).toString('latin1');
    for (const [, token = ''] of answers.matchAll(LOGGED_IN)) this.secret(token);
    for (const [, given = ''] of answers.matchAll(GIVEN)) this.unlogged(given);
    const logs = this.#gateway.logs.join('').toLowerCase();
    const metrics = (await this.#gateway.registry.metrics()).toLowerCase();
    const nowhere = [...this.#secrets];
    const places = [
      { place: 'a log line', text: logs, texts: [...nowhere, ...this.#unlogged] },
      { place: 'a metric', text: metrics, texts: [...nowhere, ...this.#unlogged] },
      { place: 'an answer', text: answers.replaceAll(LOGGED_IN, '').toLowerCase(), texts: nowhere },
    ];
    const shown = places.flatMap(({ place, text, texts }) =>
      texts.filter((one) => text.includes(one)).map((one) => `${one} in ${place}: ${around(text, one)}`),
    );
    expect(shown, 'secrets that are shown').toEqual([]);
  }
}

const around = (text: string, part: string): string => text.slice(Math.max(0, text.indexOf(part) - 160)).slice(0, 240);

const byPort = new Map<number, Watch>();
const byCloud = new Map<string, Set<Watch>>();

const portOf = ({ url }: WatchedGateway): number => Number(new URL(url).port);

function forget(gateway: WatchedGateway, watch: Watch): void {
  if (byPort.get(portOf(gateway)) === watch) byPort.delete(portOf(gateway));
  for (const origin of gateway.cloud ?? []) byCloud.get(origin)?.delete(watch);
}

/** Watches a gateway that has just been started: what it writes to its callers, logs and counts, and what it is told. */
export function watchSecrets(gateway: WatchedGateway): Secrecy {
  const watch = new Watch(gateway);
  byPort.set(portOf(gateway), watch);
  for (const origin of gateway.cloud ?? []) byCloud.set(origin, (byCloud.get(origin) ?? new Set()).add(watch));
  return watch;
}

/** Every byte that goes to a caller, whatever the transport. */
subscribe('net.server.socket', (message) => {
  const { socket } = message as { readonly socket: Socket };
  const watch = byPort.get(socket.localPort ?? 0);
  if (watch === undefined) return;
  const write: unknown = socket.write.bind(socket);
  socket.write = (...given: readonly unknown[]): boolean => {
    const [chunk, encoding] = given;
    if (chunk instanceof Uint8Array) watch.written(Buffer.from(chunk));
    else watch.written(Buffer.from(String(chunk), encoding === 'latin1' ? 'latin1' : 'utf8'));
    return (write as (...given: readonly unknown[]) => boolean)(...given);
  };
});

/** Every session that a caller shows. */
subscribe('http.server.request.start', (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  const [, shown = ''] = /^\s*OAuth\s+(\w+)\s*$/i.exec(request.headers.authorization ?? '') ?? [];
  byPort.get(request.socket.localPort ?? 0)?.secret(shown);
});

/** What is sent to the cloud: sessions, the digests of passwords, the cloud's own cookie, what proves a push, the uuids of jobs. */
subscribe('undici:request:create', (message) => {
  const { request } = message as { readonly request: SentRequest };
  const watches = byCloud.get(new URL(request.origin).origin);
  if (watches === undefined) return;
  const sent = request.headers.map(String);
  const headers = new Map(sent.flatMap((name, at) => (at % 2 === 0 ? [[name, sent[at + 1] ?? ''] as const] : [])));
  const inPath = /\/accounts\/sessions\/(\w+)/.exec(request.path)?.[1];
  const inBody = typeof request.body === 'string' ? /"password":"(\w+)"/.exec(request.body)?.[1] : undefined;
  const cookie = headers.get('cookie')?.replace('JSESSIONID=', '');
  for (const watch of watches) {
    for (const secret of [headers.get('authorization')?.replace('OAuth ', ''), inPath, inBody, cookie])
      watch.secret(secret ?? '');
    watch.secret(headers.get('x-web-hook')?.split('/').at(-1) ?? '');
    watch.unlogged(headers.get('x-job-uuid') ?? '');
  }
});

/** A request as undici publishes it: its headers are names and values in turn. */
interface SentRequest {
  readonly origin: string | URL;
  readonly path: string;
  readonly headers: readonly unknown[];
  readonly body: unknown;
}
