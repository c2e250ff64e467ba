import type { GraphQLFormattedError } from 'graphql';
import type { RawData, WebSocket } from 'ws';
import type { ShownSession } from '../../graphql/shown-session.ts';
import type { OperationStream } from './operation-stream.ts';
import type { Pace } from './pace.ts';
import type { Outlet } from './subscription.ts';
import type { WantedExtensions } from '../http/extension-headers.ts';
import type { RequestScope } from '../operations/request-scope.ts';
import { Cancellation, type CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** What the handshake told of a client. */
export interface ClientIdentity {
  readonly requestId: string;
  readonly clientAddress: string | undefined;
  readonly session: ShownSession;
  readonly wanted: WantedExtensions;
}

/** Nothing more is read from a client that leaves so many bytes of its answers unread. */
const maxUnreadBytes = 1_048_576;

/** Errors, in the form in which the client is shown them, that end one operation. */
export class OperationFailed extends Error {
  readonly shown: readonly GraphQLFormattedError[];

  constructor(shown: readonly GraphQLFormattedError[]) {
    super('The operation has failed.');
    this.name = 'OperationFailed';
    this.shown = shown;
  }
}

/** One WebSocket connection: what its client runs, and how much of the answers it has taken. */
export class WebSocketClient implements Outlet {
  readonly transport = 'websocket';
  readonly #socket: WebSocket;
  readonly #openedAt = performance.now();
  readonly #streams = new Set<OperationStream>();
  #subscriptions = 0;
  #leaving: Cancellation | undefined;
  #alive = true;
  identity: ClientIdentity;
  /** For what concerns the connection and not one subscription. */
  readonly scope: RequestScope;
  /** How often it may begin a subscription. */
  readonly pace: Pace;

  constructor(socket: WebSocket, identity: ClientIdentity, scope: RequestScope, pace: Pace) {
    this.pace = pace;
    this.#socket = socket;
    this.identity = identity;
    this.scope = scope;
    socket.on('pong', () => (this.#alive = true));
    socket.on('ping', (data) => {
      socket.pong(data, undefined, () => this.#listenAgain());
      this.#listenLess();
    });
    // ws has closed the connection with the fitting code; without a listener the process would end
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#leaving?.abort();
      this.#streams.forEach((stream) => stream.stop('left'));
    });
  }

  /** @param work one at a time; its signal is aborted where the connection is closed meanwhile */
  async whileOpen<Result>(work: (left: CancelSignal) => Promise<Result>): Promise<Result> {
    const leaving = new Cancellation();
    this.#leaving = leaving;
    try {
      return await work(leaving);
    } finally {
      this.#leaving = undefined;
    }
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  /** Subscriptions that run. */
  get running(): number {
    return this.#streams.size;
  }

  summary(): { readonly subscriptions: number; readonly durationMs: number } {
    return { subscriptions: this.#subscriptions, durationMs: Math.round(performance.now() - this.#openedAt) };
  }

  began(stream: OperationStream): void {
    this.#subscriptions += 1;
    this.#streams.add(stream);
  }

  /** graphql-ws asks for the next event when the last one has gone out. */
  ready(): Promise<void> {
    return Promise.resolve();
  }

  failWith(errors: readonly GraphQLFormattedError[]): Promise<never> {
    return Promise.reject(new OperationFailed(errors));
  }

  onEnd(stream: OperationStream): void {
    this.#streams.delete(stream);
  }

  /** Texts only; a binary message closes the connection. */
  onText(take: (text: string) => void): void {
    this.#socket.on('message', (data, isBinary) => {
      if (this.#socket.readyState !== this.#socket.OPEN) return;
      if (isBinary) this.close(1003, 'Binary messages are not taken');
      else take(asBuffer(data).toString());
    });
  }

  onClose(react: (code: number, reason: string) => void): void {
    this.#socket.on('close', (code, reason) => react(code, String(reason)));
  }

  /** Resolves when the message has gone out, so that whoever awaits it goes at the client's pace. To one who leaves it goes nowhere. */
  send(message: string): Promise<void> {
    if (this.#socket.readyState !== this.#socket.OPEN) return Promise.resolve();
    return new Promise((resolve) => {
      this.#socket.send(message, () => {
        this.#listenAgain();
        resolve();
      });
      this.#listenLess();
    });
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Pings; drops a client that has not answered the ping before. A ping waits behind all that the client has not read. */
  checkAlive(): void {
    if (!this.#alive) {
      this.#streams.forEach((stream) => stream.stop('stalled'));
      this.#socket.terminate();
      return;
    }
    this.#alive = false;
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  #listenLess(): void {
    if (this.#socket.bufferedAmount > maxUnreadBytes) this.#socket.pause();
  }

  #listenAgain(): void {
    if (this.#socket.isPaused && this.#socket.bufferedAmount <= maxUnreadBytes) this.#socket.resume();
  }
}

const asBuffer = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
