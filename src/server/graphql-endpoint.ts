import { OperationTypeNode } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createContext } from '../graphql/context.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import type { ReadClientAddress } from './http/client-address.ts';
import type { Apollos } from './operation/apollos.ts';
import { needsNoPreflight, requireIntrospection } from './operation/cross-site.ts';
import type { EventStreamAnswer } from './streaming/event-stream.ts';
import { executeOperation } from './operation/execute-operation.ts';
import { sendAnswer } from './http/http-answer.ts';
import { errorFormatter } from './operation/masking.ts';
import { chooseAnswerType, namesEventStream } from './http/media-type.ts';
import { wantedBy } from './http/extension-headers.ts';
import { toldCost } from './limits/query-limits.ts';
import type { Metrics } from './operations/metrics/request-metrics.ts';
import type { OpenRequests } from './http/open-requests.ts';
import { toAnswer } from './operation/operation-answer.ts';
import { type OperationParams, readOperation, toOperationParams } from './operation/operation-params.ts';
import type { OperationPreparer, SelectedOperation } from './operation/prepare-operation.ts';
import { badRequest, LimitExceeded, NotValidated, OperationRefused, refusedByGet } from './operation/refusals.ts';
import { RequestError } from './http/request-error.ts';
import { sessionOf } from './http/request-session.ts';
import { Explanation } from './operations/explanation.ts';
import { currentRequestScope, type RequestScope, toldExtensions } from './operations/request-scope.ts';
import type { Tracing } from './operations/tracing/tracing.ts';
import type { Handler } from './http/router.ts';

export interface EndpointOptions {
  readonly apollos: Pick<Apollos, 'of'>;
  readonly answerByEvents: EventStreamAnswer;
  readonly preparer: OperationPreparer;
  readonly zstack: WatchedZstack;
  readonly openRequests: OpenRequests;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
  readonly readClientAddress: ReadClientAddress;
  readonly logger: Logger;
  readonly config: Pick<Config, 'maxRequestBytes' | 'introspection' | 'queryLimits' | 'explain'>;
}

/** GraphQL over HTTP: a POST with a JSON body, or a GET with the operation in the URL. Subscriptions are answered by server-sent events. */
export function graphqlEndpoint(options: EndpointOptions): Handler {
  const { apollos, answerByEvents, preparer, zstack, openRequests, metrics, tracing, readClientAddress, config } =
    options;
  const format = errorFormatter(options.logger, config);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const scope = currentRequestScope();
    metrics.observe(response, scope);
    if (tracing !== undefined) {
      const endTrace = tracing.begin(scope, request);
      response.on('close', () => endTrace(response.writableFinished ? response.statusCode : undefined));
    }
    const { draining } = openRequests;
    const session = sessionOf(request);
    const client = { session, requestId: scope.requestId, clientAddress: readClientAddress(request) };

    const accept = chooseAnswerType(request.headers.accept);
    const takesEvents = namesEventStream(request.headers.accept);
    if (accept === undefined && !takesEvents) throw notAcceptable();
    const params = toOperationParams(await readOperation(request, config.maxRequestBytes));
    if (request.socket.destroyed) throw callerLeft();
    const selected = selectOrRefuse(preparer, params);
    if (needsNoPreflight(request)) requireIntrospection(found(selected));
    if (takesEvents && (accept === undefined || isSubscription(selected))) {
      await answerByEvents(response, params, client);
      return;
    }

    const answerType = accept ?? 'application/json';
    const ending = () => openRequests.endingFor(response);
    const left = () => openRequests.signalFor(response);
    const context = () => createContext(zstack, { ...client, signal: left(), draining }, ending);
    const answerByApollo = apollos.of(request);
    if (answerByApollo !== undefined && mayBeShownToApollo(selected)) {
      if (!(selected instanceof OperationRefused)) begin(selected, request, scope);
      const asked = { ...params, query: preparer.resolveText(params.document) };
      sendAnswer(response, await answerByApollo(request, asked, context(), answerType));
      return;
    }
    const operation = found(selected);
    begin(operation, request, scope);
    const result = await executeOperation(operation, params.variables, context(), format);
    sendAnswer(response, toAnswer(result, answerType, toldExtensions(scope)));
  };

  /** Notes what is about to run. @throws OperationRefused for what does not run in this way */
  const begin = (
    { document, operation, isTrusted, cost }: SelectedOperation,
    request: IncomingMessage,
    scope: RequestScope,
  ) => {
    const { operation: type, name } = operation;
    if (request.method === 'GET' && type !== OperationTypeNode.QUERY) throw refusedByGet(type);
    scope.operation = { type, name: name?.value, isTrusted };
    scope.document = document;
    if (type === OperationTypeNode.SUBSCRIPTION) throw badRequest(NEEDS_STREAM);
    const wanted = wantedBy(request);
    if (wanted.cost) scope.cost = toldCost(cost, config.queryLimits);
    if (wanted.zstack && config.explain) scope.explanation = new Explanation();
  };

  return (request, response) =>
    serve(request, response).catch((error: unknown) => {
      if (!(error instanceof OperationRefused)) throw error;
      const answerType = chooseAnswerType(request.headers.accept);
      const answer = toAnswer({ errors: format(error.errors) }, answerType, toldExtensions(currentRequestScope()));
      const allow =
        error.allow === undefined ? undefined : { status: 405, headers: { ...answer.headers, allow: error.allow } };
      sendAnswer(response, { ...answer, ...allow });
    });
}

const NEEDS_STREAM = 'A subscription does not run as an ordinary HTTP request: it needs a streaming transport.';

const notAcceptable = () =>
  new RequestError(
    'NOT_ACCEPTABLE',
    'GraphQL answers as application/json or application/graphql-response+json, subscriptions as text/event-stream.',
  );

/** Nothing is begun for one who has left since the request was read; nobody hears this. */
const callerLeft = () => new RequestError('BAD_REQUEST', 'The connection is closed.');

type Selected = SelectedOperation | OperationRefused;

function selectOrRefuse(preparer: OperationPreparer, params: OperationParams): Selected {
  try {
    return preparer.select(params);
  } catch (error) {
    if (error instanceof OperationRefused) return error;
    throw error;
  }
}

/** @throws OperationRefused */
function found(selected: Selected): SelectedOperation {
  if (selected instanceof OperationRefused) throw selected;
  return selected;
}

/** For a client that takes events and JSON: what is no valid subscription is answered as JSON. */
const isSubscription = (selected: Selected): boolean =>
  !(selected instanceof OperationRefused) && selected.operation.operation === OperationTypeNode.SUBSCRIPTION;

/** Apollo refuses again what GraphQL refuses, since a trace and a plugin are told of that too. */
const mayBeShownToApollo = (selected: Selected): boolean =>
  !(selected instanceof LimitExceeded || selected instanceof NotValidated);
