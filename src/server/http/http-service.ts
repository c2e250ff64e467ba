import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { http } from '../node-http.ts';
import { sendWhatIsReady } from './http-answer.ts';
import { type OpenRequests, TrackedResponse, trackOpenRequests } from './open-requests.ts';
import { malformedRequestAnswer } from './request-error.ts';
import type { Handler } from './router.ts';

export type UpgradeHandler = (request: IncomingMessage, head: Buffer) => void;

export interface ListenAddress {
  /** 0 takes a free port. */
  readonly port: number;
  /** Undefined listens on all interfaces. */
  readonly host: string | undefined;
}

export interface HttpService {
  readonly openRequests: OpenRequests;
  /** Where requests for a WebSocket go; without it they are requests like any other. */
  onUpgrade(handler: UpgradeHandler): void;
  /** Resolves to the URL to reach it by, without a path. @throws the system's error where the address cannot be had */
  serve(handler: Handler, address: ListenAddress): Promise<string>;
}

export interface HttpServiceOptions {
  /** A request that is not there from its first byte to its last within this time is 408. */
  readonly requestTimeoutMs: number;
  /** A connection is kept so long for one more request. */
  readonly keepAliveMs: number;
  readonly maxConnections: number;
  /** Called for each connection that is closed since there are too many. */
  readonly onShed?: () => void;
}

/** An HTTP server of its own. */
export function createHttpService({
  requestTimeoutMs,
  keepAliveMs,
  maxConnections,
  onShed,
}: HttpServiceOptions): HttpService {
  let takesUpgrades = false;
  const headersTimeoutMs = Math.min(requestTimeoutMs, 10_000);
  const server = http.createServer({
    ServerResponse: TrackedResponse,
    requestTimeout: requestTimeoutMs,
    headersTimeout: headersTimeoutMs,
    connectionsCheckingInterval: Math.ceil(requestTimeoutMs / 10),
    // clients that offer HTTP/2 ask for an upgrade too, and are served without
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' && takesUpgrades,
    keepAliveTimeout: keepAliveMs,
  });
  const openRequests = trackOpenRequests(server, {
    maxConnections,
    idleMs: keepAliveMs + 2 * headersTimeoutMs,
    onShed,
  });
  answerMalformedRequests(server, openRequests);
  // an expectation that is not known is not met, and the request answered like any other
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  return {
    openRequests,
    onUpgrade(handler) {
      takesUpgrades = true;
      server.on('upgrade', (request, _socket, head) => {
        const before = openRequests.latestAnswer(request.socket);
        if (before === undefined || before.closed) handler(request, head);
        else closeAfter(before, request.socket);
      });
    },
    serve(handler, address) {
      server.on('request', (request, response) => void handler(request, response));
      return listen(server, address);
    },
  };
}

function answerMalformedRequests(server: Server, openRequests: OpenRequests): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    sendWhatIsReady();
    // a second answer in front of the one that is owed would be taken for it
    if (openRequests.latestAnswer(socket)?.isOwed === true || !socket.writable) socket.destroy();
    else socket.end(malformedRequestAnswer(error.code));
  });
}

/** For what may not be answered, since the answer before it is not sent yet. Node does not listen to the connection any more. */
function closeAfter(before: ServerResponse, socket: Socket): void {
  socket.on('error', () => socket.destroy()).resume();
  before.once('close', () => socket.destroySoon());
}

/** Connections that may wait to be taken, so that a crowd that connects at once does not shut out the probes; the system may have a lower bound. */
const BACKLOG = 4096;

function listen(server: Server, { port, host }: ListenAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.removeListener('error', reject);
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${urlHost(host)}:${taken}`);
    });
  });
}

function urlHost(host = 'localhost'): string {
  return host.includes(':') ? `[${host}]` : host;
}
