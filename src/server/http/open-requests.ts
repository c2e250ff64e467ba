import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { http } from '../node-http.ts';
import { Lineup } from '../../zstack/wire/http/lineup.ts';
import { CANCELLED, Cancellation, type CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** An answer of the servers whose open requests are tracked. */
export class TrackedResponse<Request extends IncomingMessage = IncomingMessage> extends http.ServerResponse<Request> {
  #left: Cancellation | undefined;
  #ended: Cancellation | undefined;
  #isLeft = false;

  /** Aborted when the caller leaves before this answer. Made when it is wanted. */
  get left(): CancelSignal {
    this.#left ??= new Cancellation();
    if (this.#isLeft) this.#left.abort();
    return this.#left;
  }

  /** Aborted when waiting for this answer is to end, since the caller leaves or the server stops. Made when it is wanted. */
  get ended(): CancelSignal {
    this.#ended ??= new Cancellation();
    if (this.#isLeft) this.#ended.abort();
    return this.#ended;
  }

  /**
   * Is it, begun or to a request that has come as a whole, still to be written? When all of it is written Node holds the
   * connection for it until it is `closed`.
   */
  get isOwed(): boolean {
    return !this.writableFinished && (this.headersSent || this.req.complete);
  }

  /** The caller has left. */
  leave(): void {
    this.#isLeft = true;
    this.#left?.abort();
    this.endWaiting();
  }

  /** The server is about to stop. */
  endWaiting(): void {
    this.#ended?.abort();
  }
}

/** The connections and the unanswered requests of one HTTP server. */
export interface OpenRequests {
  /** Aborted when draining starts. */
  readonly draining: CancelSignal;
  /** The answer, sent or not, to the request that this connection has sent last. */
  latestAnswer(socket: Socket): TrackedResponse | undefined;
  /** Aborted when the caller leaves before this answer. */
  signalFor(response: ServerResponse): CancelSignal;
  /** Aborted when draining starts, or before that with `signalFor`. */
  endingFor(response: ServerResponse): CancelSignal;
  /**
   * Takes no new connection, aborts `draining`, closes idle connections at once and the others after their answer.
   * Shortly before `graceMs` are over the callers' signals are aborted, so that what waits can still be answered; what is
   * open after that is cut. Resolves when nothing is open.
   */
  drain(graceMs: number): Promise<void>;
}

/** The part of the grace after which what waits is told to end. */
const NOTICE = 0.9;

export interface ConnectionLimits {
  /** For one connection more the one that is idle for longest is closed, or itself where none is. */
  readonly maxConnections: number;
  /** A connection that has not begun a request for so long is closed, whatever else it sends. */
  readonly idleMs: number;
  /** Called for each connection that is closed since there are too many. */
  readonly onShed?: (() => void) | undefined;
}

interface Connection {
  readonly socket: Socket;
  isOpen: boolean;
  /** The answer to the request that it has sent last. */
  latest: TrackedResponse | undefined;
  requests: number;
  idleSince: number;
  /** While it is idle. */
  endIdling: (() => void) | undefined;
}

/**
 * Node's own closing spares a connection that never sent a request, and its time-outs one that sends line ends, which may
 * stand before a request. So connections are counted here.
 */
export function trackOpenRequests(server: Server, { maxConnections, idleMs, onShed }: ConnectionLimits): OpenRequests {
  const connections = new Map<Socket, Connection>();
  const idle = new Lineup<Connection>();
  const open = new Lineup<TrackedResponse>();
  const draining = new Cancellation();

  const beIdle = (connection: Connection) => {
    connection.idleSince = performance.now();
    connection.endIdling = idle.enter(connection);
  };

  const endIdling = (connection: Connection) => {
    connection.endIdling?.();
    connection.endIdling = undefined;
  };

  const forget = (connection: Connection) => {
    connection.isOpen = false;
    endIdling(connection);
    connections.delete(connection.socket);
  };

  server.on('connection', (socket: Socket) => {
    if (connections.size >= maxConnections) {
      const longest = idle.first;
      (longest?.socket ?? socket).destroy();
      onShed?.();
      if (longest === undefined) return;
      forget(longest);
    }
    const connection: Connection = {
      socket,
      isOpen: true,
      latest: undefined,
      requests: 0,
      idleSince: 0,
      endIdling: undefined,
    };
    connections.set(socket, connection);
    beIdle(connection);
    socket.on('close', () => forget(connection));
  });

  const closeOverdue = () => {
    const overdue = performance.now() - idleMs;
    for (const { socket, idleSince } of idle) {
      if (idleSince > overdue) return;
      socket.destroy();
    }
  };
  const checks = setInterval(closeOverdue, Math.min(idleMs / 2, 10_000)).unref();
  server.once('close', () => clearInterval(checks));

  const closeIfIdle = ({ socket, requests }: Connection) => {
    if (requests === 0) socket.destroySoon();
  };

  const count = (connection: Connection, change: 1 | -1) => {
    connection.requests += change;
    endIdling(connection);
    if (connection.requests === 0 && connection.isOpen) beIdle(connection);
  };

  server.on('request', ({ socket }: IncomingMessage, response: TrackedResponse) => {
    const connection = connections.get(socket);
    const leave = open.enter(response);
    if (connection !== undefined) {
      connection.latest = response;
      count(connection, 1);
    }
    response.on('close', () => {
      leave();
      if (connection !== undefined) count(connection, -1);
      if (!response.writableFinished) response.leave();
      if (draining.aborted && connection?.isOpen === true) closeIfIdle(connection);
    });
    if (draining.aborted) response.shouldKeepAlive = false;
  });

  // never idle from here on: who took it over closes it
  server.on('upgrade', ({ socket }: IncomingMessage) => {
    const connection = connections.get(socket);
    if (connection !== undefined) count(connection, 1);
  });

  return {
    draining,

    latestAnswer: (socket) => connections.get(socket)?.latest,

    signalFor: (response) => (response instanceof TrackedResponse && !response.closed ? response.left : CANCELLED),

    endingFor(response) {
      if (draining.aborted) return draining;
      return response instanceof TrackedResponse && !response.closed ? response.ended : CANCELLED;
    },

    drain(graceMs) {
      draining.abort();
      return new Promise((resolve) => {
        const notice = setTimeout(() => [...open].forEach((response) => response.leave()), graceMs * NOTICE);
        const fuse = setTimeout(() => connections.forEach(({ socket }) => socket.destroy()), graceMs);
        for (const timer of [notice, fuse]) timer.unref();
        server.close(() => {
          clearTimeout(notice);
          clearTimeout(fuse);
          resolve();
        });
        for (const response of open) {
          response.shouldKeepAlive = false;
          response.endWaiting();
        }
        for (const connection of connections.values()) closeIfIdle(connection);
      });
    },
  };
}
