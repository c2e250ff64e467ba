import { type ExecutionResult, type FormattedExecutionResult, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { CloseCode, type Context, makeServer, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { ShownSession } from '../../graphql/shown-session.ts';
import { isJsonObject } from '../../zstack/wire/values/json.ts';
import { wantedIn } from '../http/extension-headers.ts';
import { errorFormatter } from '../operation/masking.ts';
import { toOperationParams } from '../operation/operation-params.ts';
import { OperationStream } from './operation-stream.ts';
import { overloaded } from '../operation/refusals.ts';
import { requestScope } from '../operations/request-scope.ts';
import { type CheckSession, sessionGate } from './session-gate.ts';
import type { Subscriptions } from './subscriptions.ts';
import { OperationFailed, type WebSocketClient } from './websocket-client.ts';

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  readonly subscriptions: Subscriptions;
  readonly checkSession: CheckSession;
  /** `connection_init` has to come within this time. */
  readonly connectionInitMs: number;
  readonly config: Pick<Config, 'maxSubscriptionsPerWebsocket' | 'trustedDocuments' | 'introspection'>;
  readonly logger: Logger;
}

type Connection = Context<Record<string, unknown> | undefined, WebSocketClient>;

/** graphql-ws only looks whether it subscribes: the stream brings the operation itself. */
const anySubscription = parse('subscription { __typename }');

/** `graphql-transport-ws` by graphql-ws: takes over each connection that it is given. */
export function createProtocol(options: ProtocolOptions): (client: WebSocketClient) => void {
  const { schema, subscriptions, connectionInitMs, config, logger } = options;
  const format = errorFormatter(logger, config);
  const letIn = sessionGate(options.checkSession);
  const { draining } = subscriptions;

  const logIn = async ({ extra: client, connectionParams }: Connection): Promise<boolean> => {
    const authorization = headerIn(connectionParams, 'authorization');
    // what is there but no text is a malformed session and not a missing one
    const session =
      authorization === undefined
        ? client.identity.session
        : new ShownSession(typeof authorization === 'string' ? authorization : '');
    const wanted = wantedIn((name) => headerIn(connectionParams, name), client.identity.wanted);
    client.identity = { ...client.identity, session, wanted };
    return requestScope.run(client.scope, async () => {
      try {
        await client.whileOpen((signal) => letIn({ ...client.identity, signal, draining }));
        return true;
      } catch (error) {
        const [shown] = format([error]);
        const code = String(shown?.extensions?.['code']);
        if (code !== 'UNAUTHENTICATED' && code !== 'FORBIDDEN') client.close(TRY_AGAIN_LATER, code);
        return false;
      }
    });
  };

  const open = (client: WebSocketClient, payload: SubscribePayload): OperationStream => {
    const tooMany = client.running >= config.maxSubscriptionsPerWebsocket;
    const stream = subscriptions.open({
      subscriber: client.identity,
      params: () => toOperationParams(payload),
      admit: (signal) => {
        if (tooMany) throw overloaded('This connection has too many subscriptions: complete some first.');
        return client.pace.turn(signal);
      },
      outlet: client,
    });
    client.began(stream);
    return stream;
  };

  const server = makeServer<Record<string, unknown> | undefined, WebSocketClient>({
    connectionInitWaitTimeout: connectionInitMs,
    ...(config.trustedDocuments && { jsonMessageReviver: withText }),
    onConnect: logIn,
    onSubscribe: ({ extra }, _id, payload) => ({
      schema,
      document: anySubscription,
      contextValue: open(extra, payload),
    }),
    subscribe: ({ contextValue }) => {
      if (contextValue instanceof OperationStream) return contextValue as AsyncGenerator<ExecutionResult>;
      throw new Error('graphql-ws has lost a stream.');
    },
    // the stream's errors are in their shown form already
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => {
      const failure = errors[0]?.originalError;
      return failure instanceof OperationFailed ? failure.shown : format(errors);
    },
  });

  return (client) => {
    const closed = server.opened(
      {
        protocol: client.protocol,
        send: (message) => client.send(message),
        close: (code = CloseCode.InternalServerError, reason = '') => client.close(code, reason),
        onMessage: (handle) =>
          client.onText((text) => {
            handle(text).catch((error: unknown) => {
              logger.warn({ requestId: client.identity.requestId, err: error }, 'a WebSocket message failed');
              client.close(CloseCode.BadRequest, 'Invalid message received');
            });
          }),
      },
      client,
    );
    client.onClose((code, reason) => void closed(code, reason));
  };
}

/** graphql-ws demands a text in every subscribe message, also where an id takes its place. The whole message has no key. */
function withText(key: string, value: unknown): unknown {
  if (key !== '' || !isJsonObject(value) || value['type'] !== 'subscribe') return value;
  const { payload } = value;
  return isJsonObject(payload) && 'documentId' in payload ? { ...value, payload: { query: '', ...payload } } : value;
}

/** A close code of WebSocket itself, which clients take as temporary. */
const TRY_AGAIN_LATER = 1013;

/**
 * What a `connection_init` tells in the place of a header: its payload holds it by itself or among `headers`, as HTTP clients write
 * them. @param name in lower case
 */
function headerIn(params: Readonly<Record<string, unknown>> = {}, name: string): unknown {
  const headers = params[nameIn(params, 'headers') ?? ''];
  for (const fields of isJsonObject(headers) ? [params, headers] : [params]) {
    const found = nameIn(fields, name);
    if (found !== undefined) return fields[found];
  }
  return undefined;
}

const nameIn = (fields: object, name: string): string | undefined =>
  Object.keys(fields).find((candidate) => candidate.toLowerCase() === name);
