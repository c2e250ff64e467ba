import { handleProtocols } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { type ServerOptions, WebSocketServer } from 'ws';
import type { Config } from '../../config.ts';
import { whyIn } from '../operations/request-log.ts';
import type { ReadClientAddress } from '../http/client-address.ts';
import { Pace } from './pace.ts';
import { wantedBy } from '../http/extension-headers.ts';
import { RequestError } from '../http/request-error.ts';
import { sessionOf } from '../http/request-session.ts';
import type { RequestScope } from '../operations/request-scope.ts';
import type { SubscriptionMetrics } from '../operations/metrics/subscription-metrics.ts';
import { WebSocketClient } from './websocket-client.ts';
import { createProtocol, type ProtocolOptions } from './websocket-protocol.ts';

export interface WebSocketOptions extends ProtocolOptions {
  readonly metrics: SubscriptionMetrics;
  readonly readClientAddress: ReadClientAddress;
  readonly config: Pick<Config, 'maxRequestBytes' | 'maxWebsockets'> & ProtocolOptions['config'];
  /** Each client is pinged so often, and dropped when it has not answered the last ping until the next. */
  readonly keepAliveMs: number;
  readonly logger: Logger;
}

/** The WebSocket connections of one gateway. */
export interface WebSockets {
  /** True where one more is to be refused. */
  readonly isFull: () => boolean;
  /** Shakes hands and serves subscriptions. `refuse` answers what cannot be a WebSocket. */
  accept(request: IncomingMessage, head: Buffer, scope: RequestScope, refuse: (error: RequestError) => void): void;
}

/** How long a client may take to answer that its connection is closed. */
const closeTimeoutMs = 1000;

/** Serves `graphql-transport-ws`. When draining starts, every connection is closed with 1001. */
export function createWebSockets(options: WebSocketOptions): WebSockets {
  const { subscriptions, metrics, readClientAddress, config, keepAliveMs, logger } = options;
  const { draining } = subscriptions;
  const clients = new Set<WebSocketClient>();
  const protocol = createProtocol(options);
  const { maxSubscriptionsPerWebsocket } = config;
  /** A client may begin all its subscriptions at once, and as many again in five seconds. */
  const pace = { burst: maxSubscriptionsPerWebsocket, everyMs: 5_000 / maxSubscriptionsPerWebsocket };
  const serverOptions: ServerOptions & { readonly closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    autoPong: false,
    perMessageDeflate: false,
    // one message a turn: graphql-ws forgets an id that comes again before its last subscription has quite ended
    allowSynchronousEvents: false,
    maxPayload: config.maxRequestBytes,
    closeTimeout: closeTimeoutMs,
    handleProtocols,
  };
  const server = new WebSocketServer(serverOptions);
  const handshakes = new WeakMap<IncomingMessage, Handshake>();
  server.on('headers', (headers, request) => {
    headers.push(`X-Request-Id: ${handshakes.get(request)?.scope.requestId ?? ''}`, 'Cache-Control: no-store');
  });
  server.on('wsClientError', (_error, _socket, request) => {
    const message = 'This is not a valid request for a WebSocket.';
    handshakes.get(request)?.refuse(new RequestError('BAD_REQUEST', message, { 'sec-websocket-version': '13' }));
  });

  const pings = setInterval(() => clients.forEach((client) => client.checkAlive()), keepAliveMs);
  pings.unref();
  const drain = () => {
    clearInterval(pings);
    clients.forEach((client) => client.close(1001, 'Going away'));
  };
  draining.addEventListener('abort', drain);

  return {
    isFull: () => clients.size >= config.maxWebsockets,
    accept(request, head, scope, refuse) {
      handshakes.set(request, { scope, refuse });
      const session = sessionOf(request);
      const identity = {
        requestId: scope.requestId,
        clientAddress: readClientAddress(request),
        session,
        wanted: wantedBy(request),
      };
      server.handleUpgrade(request, request.socket, head, (socket) => {
        const client = new WebSocketClient(socket, identity, scope, new Pace(pace));
        clients.add(client);
        metrics.websocketOpened();
        socket.on('close', (closeCode) => {
          clients.delete(client);
          metrics.websocketClosed();
          logger.info({ requestId: scope.requestId, closeCode, ...whyIn(scope), ...client.summary() }, 'websocket');
        });
        protocol(client);
      });
    },
  };
}

interface Handshake {
  readonly scope: RequestScope;
  readonly refuse: (error: RequestError) => void;
}
