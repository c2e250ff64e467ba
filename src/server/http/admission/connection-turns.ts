import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Handler } from '../router.ts';

type Exchange = readonly [IncomingMessage, ServerResponse];

interface Connection {
  underWay: number;
  /** Undefined where none has ever had to wait. */
  waiting: Exchange[] | undefined;
}

/**
 * Of the requests that a client pipelines on one connection only so many are served at once. What has arrived of the others
 * waits, and the connection is not read meanwhile.
 */
export function connectionTurns(atOnce: number, handler: Handler): Handler {
  const connections = new WeakMap<Socket, Connection>();

  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known !== undefined) return known;
    const connection: Connection = { underWay: 0, waiting: undefined };
    connections.set(socket, connection);
    return connection;
  };

  const serve = (connection: Connection, request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    connection.underWay += 1;
    response.on('close', () => {
      connection.underWay -= 1;
      const next = connection.waiting?.shift();
      if (next === undefined) return;
      if (connection.waiting?.length === 0) socket.resume();
      if (!next[1].closed) void serve(connection, ...next);
    });
    return handler(request, response);
  };

  const makeWait = (connection: Connection, { socket }: IncomingMessage): Exchange[] => {
    const waiting: Exchange[] = [];
    // the body of a request that is served resumes it
    socket.on('resume', () => {
      if (waiting.length > 0) socket.pause();
    });
    connection.waiting = waiting;
    return waiting;
  };

  return (request, response) => {
    const connection = connectionOf(request.socket);
    if (connection.underWay < atOnce) return serve(connection, request, response);
    const waiting = connection.waiting ?? makeWait(connection, request);
    waiting.push([request, response]);
    request.socket.pause();
  };
}
