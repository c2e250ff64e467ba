import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections and the unanswered requests of one HTTP server. */
export interface OpenRequests {
  readonly draining: boolean;
  /** Aborted when the caller leaves before this answer, and when draining starts. */
  signalFor(response: ServerResponse): AbortSignal;
  /**
   * Takes no new connection, aborts the signals, closes idle connections at once and the others after their answer.
   * What is still open after `graceMs` is cut. Resolves when nothing is open.
   */
  drain(graceMs: number): Promise<void>;
}

/** Node's own closing spares a connection that never sent a request, so connections are counted here. */
export function trackOpenRequests(server: Server): OpenRequests {
  const requestsOf = new Map<Socket, number>();
  const open = new Map<ServerResponse, AbortController>();
  let draining = false;

  server.on('connection', (socket: Socket) => {
    requestsOf.set(socket, 0);
    socket.once('close', () => requestsOf.delete(socket));
  });

  const closeIfIdle = (socket: Socket) => {
    if (requestsOf.get(socket) === 0) socket.destroySoon();
  };

  const count = (socket: Socket, change: 1 | -1) => {
    const requests = requestsOf.get(socket);
    if (requests !== undefined) requestsOf.set(socket, requests + change);
  };

  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const controller = new AbortController();
    open.set(response, controller);
    count(socket, 1);
    response.once('close', () => {
      open.delete(response);
      count(socket, -1);
      if (!response.writableFinished) controller.abort();
      if (draining) closeIfIdle(socket);
    });
    if (draining) endWith(response, controller);
  });

  return {
    get draining() {
      return draining;
    },

    signalFor: (response) => open.get(response)?.signal ?? AbortSignal.abort(),

    drain(graceMs) {
      draining = true;
      return new Promise((resolve) => {
        const fuse = setTimeout(() => requestsOf.forEach((_, socket) => socket.destroy()), graceMs);
        fuse.unref();
        server.close(() => {
          clearTimeout(fuse);
          resolve();
        });
        open.forEach((controller, response) => endWith(response, controller));
        for (const socket of requestsOf.keys()) closeIfIdle(socket);
      });
    },
  };
}

/** This answer is the last of its connection, and nobody waits for more than it has. */
function endWith(response: ServerResponse, controller: AbortController): void {
  response.shouldKeepAlive = false;
  controller.abort();
}
