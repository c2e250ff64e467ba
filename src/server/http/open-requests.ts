import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections and the unanswered requests of one HTTP server. */
export interface OpenRequests {
  /** Aborted when draining starts. */
  readonly draining: AbortSignal;
  /** Aborted when the caller leaves before this answer. */
  signalFor(response: ServerResponse): AbortSignal;
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

/**
 * Node's own closing spares a connection that never sent a request, and its time-outs one that sends line ends, which may
 * stand before a request. So connections are counted here.
 */
export function trackOpenRequests(server: Server, { maxConnections, idleMs, onShed }: ConnectionLimits): OpenRequests {
  const requestsOf = new Map<Socket, number>();
  /** Since when; the longest first. */
  const idle = new Map<Socket, number>();
  const open = new Map<ServerResponse, AbortController>();
  const draining = new AbortController();

  server.on('connection', (socket: Socket) => {
    if (requestsOf.size >= maxConnections) {
      const [longest = socket] = idle.keys();
      longest.destroy();
      onShed?.();
      forget(longest);
      if (longest === socket) return;
    }
    requestsOf.set(socket, 0);
    idle.set(socket, performance.now());
    socket.once('close', () => forget(socket));
  });

  const forget = (socket: Socket) => {
    requestsOf.delete(socket);
    idle.delete(socket);
  };

  const closeOverdue = () => {
    const overdue = performance.now() - idleMs;
    for (const [socket, since] of idle) {
      if (since > overdue) return;
      socket.destroy();
    }
  };
  const checks = setInterval(closeOverdue, Math.min(idleMs / 2, 10_000)).unref();
  server.once('close', () => clearInterval(checks));

  const closeIfIdle = (socket: Socket) => {
    if (requestsOf.get(socket) === 0) socket.destroySoon();
  };

  const count = (socket: Socket, change: 1 | -1) => {
    const requests = requestsOf.get(socket);
    if (requests === undefined) return;
    requestsOf.set(socket, requests + change);
    idle.delete(socket);
    if (requests + change === 0) idle.set(socket, performance.now());
  };

  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const controller = new AbortController();
    open.set(response, controller);
    count(socket, 1);
    response.once('close', () => {
      open.delete(response);
      count(socket, -1);
      if (!response.writableFinished) controller.abort();
      if (draining.signal.aborted) closeIfIdle(socket);
    });
    if (draining.signal.aborted) response.shouldKeepAlive = false;
  });

  // never idle from here on: who took it over closes it
  server.on('upgrade', ({ socket }: IncomingMessage) => count(socket, 1));

  return {
    draining: draining.signal,

    signalFor: (response) => open.get(response)?.signal ?? AbortSignal.abort(),

    drain(graceMs) {
      draining.abort();
      return new Promise((resolve) => {
        const notice = setTimeout(() => open.forEach((controller) => controller.abort()), graceMs * NOTICE);
        const fuse = setTimeout(() => requestsOf.forEach((_, socket) => socket.destroy()), graceMs);
        for (const timer of [notice, fuse]) timer.unref();
        server.close(() => {
          clearTimeout(notice);
          clearTimeout(fuse);
          resolve();
        });
        for (const response of open.keys()) response.shouldKeepAlive = false;
        for (const socket of requestsOf.keys()) closeIfIdle(socket);
      });
    },
  };
}
