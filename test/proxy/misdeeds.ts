import { STATUS_CODES } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Misdeed, Reply } from './proxy.ts';

/** An answer in the cloud's place. */
export interface StrangeAnswer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers in the cloud's place, which never hears of the request. */
export const answers =
  ({ status, body = '', headers = {} }: StrangeAnswer): Misdeed =>
  ({ response }) =>
    void response.writeHead(status, { ...headers }).end(body);

/** Answers in the cloud's place, although the cloud has worked on the request: its own answer is thrown away. */
export const answersAfter =
  (answer: StrangeAnswer): Misdeed =>
  async (exchange) => {
    await exchange.pass();
    await answers(answer)(exchange);
  };

/** Where a connection can break. Up to `during-request` the cloud does nothing; from `after-request` on it has worked on the request. */
export const RESETS = [
  'before-request',
  'during-request',
  'after-request',
  'in-headers',
  'after-headers',
  'in-body',
] as const;

/** Breaks the connection. */
export const resets =
  (at: (typeof RESETS)[number]): Misdeed =>
  async ({ response, pass, passHalf }) => {
    const { socket } = response;
    if (at === 'during-request') await passHalf();
    if (at === 'before-request' || at === 'during-request') return void socket?.resetAndDestroy();
    const whole = rawAnswer(await pass());
    if (at === 'after-request') return void socket?.resetAndDestroy();
    const bodyAt = whole.indexOf('\r\n\r\n') + 4;
    const cuts = {
      'in-headers': bodyAt - 8,
      'after-headers': bodyAt,
      'in-body': Math.floor((bodyAt + whole.length) / 2),
    };
    socket?.end(whole.subarray(0, cuts[at]));
  };

/** Passes the request on only when `until` is settled; `onWait` is told when it begins to wait. */
export const waits =
  (until: Promise<unknown>, onWait: () => void): Misdeed =>
  async ({ response, pass }) => {
    onWait();
    await until;
    const { status, headers, body } = await pass();
    response.writeHead(status, headers).end(body);
  };

/** Passes the request on at once, but stops in the middle of the answer's body until `until` is settled. */
export const stalls =
  (until: Promise<unknown>, onWait: () => void): Misdeed =>
  async ({ response, pass }) => {
    const { status, headers, body } = await pass();
    response.writeHead(status, { ...headers, 'content-length': body.length });
    const half = Math.floor(body.length / 2);
    response.write(body.subarray(0, half));
    onWait();
    await until;
    response.end(body.subarray(half));
  };

const CHUNK = Buffer.alloc(16_384, ' ');
const DRIP_MS = 2;

function* chunks(count: number): Generator<Buffer> {
  for (let index = 0; index < count; index += 1) yield CHUNK;
}

/** Passes the request on, and answers with so many megabytes of white space, or without end; it stops when nobody reads on. */
export const floods =
  (megabytes = Infinity): Misdeed =>
  async ({ response, pass }) => {
    const { status } = await pass();
    const count = megabytes * 64;
    response.writeHead(status, count === Infinity ? {} : { 'content-length': count * CHUNK.length });
    await pipeline(Readable.from(chunks(count)), response);
  };

/** Passes the request on, and sends white space byte by byte, without end; `onWait` is told when it begins. */
export const drips =
  (onWait: () => void): Misdeed =>
  async ({ response, pass }) => {
    const { status } = await pass();
    response.writeHead(status).flushHeaders();
    const drip = setInterval(() => response.write(' '), DRIP_MS);
    response.once('close', () => clearInterval(drip));
    onWait();
  };

/** Passes the request on, and answers with headers that have no end. */
export const floodsHeaders: Misdeed = async ({ response, pass }) => {
  await pass();
  const { socket } = response;
  const write = () => {
    while (socket?.writable === true && socket.write(`x-more: ${'x'.repeat(1_000)}\r\n`));
  };
  socket?.on('drain', write).write('HTTP/1.1 200 OK\r\n');
  write();
};

/** Changes the JSON of the cloud's answers. */
export const rewrites =
  (change: (body: unknown) => unknown): Misdeed =>
  async ({ response, pass }) => {
    const { status, headers, body } = await pass();
    const isJson = body.toString().startsWith('{');
    const changed = isJson ? Buffer.from(JSON.stringify(change(JSON.parse(body.toString())))) : body;
    response.writeHead(status, { ...headers, 'content-length': changed.length }).end(changed);
  };

/** Passes the request on, and answers with half of the cloud's body as if that were all. */
export const breaksOff: Misdeed = async ({ response, pass }) => {
  const { status, headers, body } = await pass();
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.writeHead(status, { ...headers, 'content-length': half.length }).end(half);
};

const encoders = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  /** The bare stream, which some servers mean by `deflate`. */
  'deflate-raw': deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  identity: (body: Buffer) => body,
} as const;

export type Coding = keyof typeof encoders;
export const CODINGS = Object.keys(encoders).filter((name): name is Coding => name in encoders);

/** Compresses the cloud's answers without being asked; several codings are applied in their order. */
export const encodes =
  (...codings: readonly Coding[]): Misdeed =>
  async ({ response, pass }) => {
    const { status, headers, body } = await pass();
    const encoded = codings.reduce<Buffer>((bytes, coding) => encoders[coding](bytes), body);
    const names = codings.map((coding) => (coding === 'deflate-raw' ? 'deflate' : coding)).join(', ');
    response
      .writeHead(status, { ...headers, 'content-encoding': names, 'content-length': encoded.length })
      .end(encoded);
  };

/** Puts bytes, such as a byte order mark, before the body of the cloud's answers. */
export const prefixes =
  (bytes: Buffer): Misdeed =>
  async ({ response, pass }) => {
    const { status, headers, body } = await pass();
    const longer = Buffer.concat([bytes, body]);
    response.writeHead(status, { ...headers, 'content-length': longer.length }).end(longer);
  };

/**
 * Sends interim answers, such as an unasked `100 Continue`, before the cloud's answer.
 * @param form `apart` from the answer, all `together` in one packet, or in `pieces` of one byte
 */
export const interim =
  (statuses: readonly number[], form: 'apart' | 'together' | 'pieces' = 'apart'): Misdeed =>
  async ({ response, pass }) => {
    const before = statuses.map((status) => {
      const header = status === 103 ? 'link: </style.css>; rel=preload\r\n' : '';
      return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${header}\r\n`;
    });
    const { socket } = response;
    const write = (text: string) => new Promise<void>((resolve) => void socket?.write(text, () => resolve()));
    if (form === 'apart') await write(before.join(''));
    const { status, headers, body } = await pass();
    if (form === 'pieces') for (const byte of before.join('')) await write(byte);
    socket?.cork();
    if (form === 'together') socket?.write(before.join(''));
    response.writeHead(status, headers).end(body);
    process.nextTick(() => socket?.uncork());
  };

/** The bytes of an answer. */
function rawAnswer({ status, body }: Reply): Buffer {
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
