import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const ANSWER_TIMEOUT_MS = 60_000;

/** A whole HTTP request as its bytes. */
export function request(path: string, session: string, body: string): Buffer {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: OAuth ${session}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

export interface Answer {
  readonly status: number;
  /** Bytes of the body, as it was sent. */
  readonly length: number;
  text(): string;
}

/**
 * A keep-alive connection with one request on its way. It reads of an answer what tells its status and its end, so that the
 * core that is not measured has time left.
 */
export class Client {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #received = 0;
  #expected: number | 'chunked' | undefined;
  #bodyAt = 0;
  #status = 0;
  #resolve: (answer: Answer) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  /** `timeoutMs`: for how long the connection may be silent before it is given up. */
  static async open(port: number, { timeoutMs = ANSWER_TIMEOUT_MS } = {}): Promise<Client> {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    await once(socket, 'connect');
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('no answer')));
    return new Client(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (error) => this.#reject(error));
    socket.on('close', () => this.#reject(new Error('the connection was closed')));
  }

  ask(bytes: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#socket.removeAllListeners('close').destroy();
  }

  #read(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#expected === undefined) this.#readHead();
    const isWhole = this.#expected === 'chunked' ? this.#tail(5) === '0\r\n\r\n' : this.#received === this.#expected;
    if (!isWhole) return;
    const answer = answerOf(this.#status, this.#chunks, this.#bodyAt, this.#expected === 'chunked');
    this.#chunks = [];
    this.#received = 0;
    this.#expected = undefined;
    this.#resolve(answer);
  }

  #readHead(): void {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    const [start = Buffer.alloc(0)] = this.#chunks;
    const end = start.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    this.#status = Number(head.slice(9, 12));
    this.#bodyAt = end + 4;
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
    this.#expected = length === undefined ? 'chunked' : this.#bodyAt + Number(length);
  }

  #tail(length: number): string {
    const last = Buffer.concat(this.#chunks.slice(-length));
    return last.toString('latin1', Math.max(0, last.length - length));
  }
}

function answerOf(status: number, chunks: readonly Buffer[], bodyAt: number, isChunked: boolean): Answer {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, -bodyAt);
  return {
    status,
    length,
    text() {
      const body = Buffer.concat(chunks).subarray(bodyAt);
      return (isChunked ? dechunk(body) : body).toString();
    },
  };
}

function dechunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

/** Whether the server at this port answers a request with 200. */
export async function answers(port: number, bytes: Buffer): Promise<boolean> {
  const client = await Client.open(port);
  const { status } = await client.ask(bytes).finally(() => client.close());
  return status === 200;
}
