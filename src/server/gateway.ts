import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config.ts';
import { buildSchema } from '../graphql/schema.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import { hostGuard } from './http/allowed-hosts.ts';
import type { GatewayPlugin } from './operation/apollo-plugins.ts';
import { startApollos } from './operation/apollos.ts';
import { clientAddressReader } from './http/client-address.ts';
import { connectionTurns } from './http/admission/connection-turns.ts';
import { crossOrigin, type CrossOrigin } from './http/cross-origin.ts';
import { createDocumentStore } from './operation/document-store.ts';
import type { Demo } from './explorer/demo.ts';
import { createDoor } from './http/admission/door.ts';
import { type LoopDelay, loopDelay } from './operations/event-loop.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { createHttpService } from './http/http-service.ts';
import { managementRoutes } from './http/management.ts';
import { prefersHtml } from './http/media-type.ts';
import { createMetrics } from './operations/metrics/request-metrics.ts';
import { explorerOf } from './explorer/explorer.ts';
import { asksForOperation } from './operation/operation-params.ts';
import { exposeHeld, overloadRefusal } from './http/admission/overload.ts';
import { operationPreparer } from './operation/prepare-operation.ts';
import { documentReader } from './operation/read-document.ts';
import { noteRequests } from './operations/explanation.ts';
import { exposeReadiness } from './operations/metrics/process-metrics.ts';
import { readinessProbe } from './operations/readiness.ts';
import { createShedCounter } from './operations/metrics/shed-metrics.ts';
import { countZstack } from './operations/metrics/zstack-metrics.ts';
import { followRequests, type Tracing } from './operations/tracing/tracing.ts';
import { logPushes } from './operations/push-log.ts';
import { pathOf } from './http/request-target.ts';
import { createRouter, type Handler, type Routes } from './http/router.ts';
import { pushEndpoint } from './push-endpoint.ts';
import type { CheckSession } from './streaming/session-gate.ts';
import { startStreaming, type StreamingTimes } from './streaming/streaming.ts';
import { readTrustedDocuments, textResolver } from './operation/trusted-documents.ts';

/** Characters of text whose documents are kept beside the trusted ones. */
const cachedCharacters = 1_000_000;

export interface GatewayOptions {
  readonly config: Config;
  /** Stays the caller's: closing the gateway does not close it. */
  readonly zstack: WatchedZstack;
  readonly logger: Logger;
  readonly schema?: GraphQLSchema;
  /**
   * Plugins of Apollo Server's, for who embeds the gateway: with any, all requests but streams go through Apollo. Default: none, and
   * no request does but those that ask for a trace.
   */
  readonly plugins?: readonly GatewayPlugin[];
  /** What the explorer is filled with; only ever of the embedded simulator. */
  readonly demo?: Demo | undefined;
  /** What `/metrics` shows beside the gateway's own. Default: a registry with nothing else. */
  readonly registry?: Registry;
  /** Default: no traces are sent. Stays the caller's, as `zstack` does. */
  readonly tracing?: Tracing | undefined;
  /** A request has to arrive within this time. Default 30 s. */
  readonly requestTimeoutMs?: number;
  /** A connection is kept so long for one more request. Default 65 s, longer than the usual load balancers keep theirs: they would meet closed ones. */
  readonly keepAliveMs?: number;
  /** Asked before a stream begins: once for each WebSocket connection and each event stream. Default: nobody is asked. */
  readonly checkSession?: CheckSession;
  readonly streamingTimes?: Partial<StreamingTimes>;
  /** How busy the process is. Default: as measured. */
  readonly loopDelay?: LoopDelay;
  /** Requests that may be held at the door. Default: one for each connection. */
  readonly maxHeld?: number;
}

/** A gateway that listens. */
export interface Gateway {
  /** Without a path, such as `http://127.0.0.1:4000`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  /** Where `/livez`, `/readyz` and `/metrics` are: `url`, unless MANAGEMENT_PORT is set. */
  readonly managementUrl: string;
  /** Drains: stops taking requests, ends waiting, lets what runs finish within SHUTDOWN_GRACE_MS. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a gateway. Any number of them run side by side in a process.
 * @throws ConfigError where a trusted document does not fit the schema
 * @throws the system's error where a port cannot be had
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, zstack, logger, schema = buildSchema(), registry = new Registry() } = options;
  const { requestTimeoutMs = 30_000, keepAliveMs = 65_000, plugins = [] } = options;
  const { host, port, managementPort } = config;
  const readDocument = documentReader({ schema, config });
  const documents = createDocumentStore(cachedCharacters, readTrustedDocuments(config, readDocument));
  const apollos = await startApollos({ config, schema, logger, plugins });
  const explorer = explorerOf({ schema, demo: options.demo, config, apollos });
  const metrics = createMetrics(registry);
  const shed = createShedCounter(registry);
  const observations = [
    countZstack(registry, zstack, config, shed),
    noteRequests(zstack),
    followRequests(zstack),
    ...(zstack.watches.pushed === undefined ? [] : [logPushes(zstack, logger)]),
  ];

  const { maxConnections } = config;
  const service = { requestTimeoutMs, keepAliveMs, maxConnections, onShed: () => shed('connections') };
  const front = createHttpService(service);
  const back = managementPort === undefined ? undefined : createHttpService(service);
  const { openRequests } = front;
  const { draining } = openRequests;
  const readClientAddress = clientAddressReader(config.trustedProxies);
  const { queryLimits } = config;
  const preparer = operationPreparer({
    schema,
    resolveText: textResolver(config),
    readDocument,
    documents,
    queryLimits,
  });
  const common = { config, zstack, logger, schema, preparer, readClientAddress, tracing: options.tracing };
  const { answerByEvents, onUpgrade } = startStreaming({ ...options, ...common, registry, shed, draining });
  front.onUpgrade(onUpgrade);
  const endpoint = graphqlEndpoint({ ...common, apollos, answerByEvents, openRequests, metrics });
  const cors = crossOrigin(config);
  const graphql = graphqlRoutes(endpoint, explorer?.page, cors);
  const routes = hostGuard(config.allowedHosts).routes({ ...graphql, ...explorer?.routes });
  const probe = readinessProbe(zstack, () => draining.aborted);
  exposeReadiness(registry, probe);
  const management = managementRoutes(probe, metrics);

  let closing: Promise<void> | undefined;
  const close = () => (closing ??= drain());
  const drain = async () => {
    await front.openRequests.drain(config.shutdownGraceMs);
    await back?.openRequests.drain(1000);
    await apollos.stop();
    for (const end of observations) end();
  };

  const door = createDoor({
    loopDelay: options.loopDelay ?? loopDelay(),
    maxDelayMs: config.maxEventLoopDelayMs,
    hasRoomFor: (key) => zstack.hasRoomFor(key),
    maxHoldMs: config.maxHoldMs,
    maxHeld: options.maxHeld ?? maxConnections,
    isAlwaysLetIn: (request) => Object.hasOwn(management, pathOf(request)),
    letIn: createRouter(back ? routes : { ...routes, ...management }, logger, config.logSample),
    refuse: overloadRefusal({ registry, shed, logger, allow: cors.allow }),
  });
  exposeHeld(registry, door.held);

  const { pushed } = zstack.watches;
  const enter = pushed === undefined ? door.handler : pushEndpoint({ pushed, config, logger, next: door.handler });

  try {
    const url = await front.serve(connectionTurns(config.maxRequestsPerConnection, enter), { port, host });
    const managementUrl = await back?.serve(createRouter(management, logger), { port: managementPort ?? 0, host });
    if (config.trustedDocuments !== undefined) {
      logger.info({ documents: config.trustedDocuments.size, only: config.trustedDocumentsOnly }, 'trusted documents');
    }
    return { url, managementUrl: managementUrl ?? url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `page` answers a browser at `/`, and at the endpoint when it asks for no operation. */
function graphqlRoutes(endpoint: Handler, page: Handler | undefined, { allow, preflight }: CrossOrigin): Routes {
  const get: Handler = (request, response) => {
    const browses = prefersHtml(request.headers.accept) && !asksForOperation(request);
    return (page !== undefined && browses ? page : endpoint)(request, response);
  };
  const graphql: Routes = { '/graphql': { handlers: { GET: allow(get), POST: allow(endpoint), OPTIONS: preflight } } };
  return page === undefined ? graphql : { ...graphql, '/': { handlers: { GET: page, HEAD: page } } };
}
