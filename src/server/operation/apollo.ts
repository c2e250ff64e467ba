import { ApolloServer, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { GraphQLContext } from '../../graphql/context.ts';
import { schemaToWrap } from '../../graphql/copy-schema.ts';
import { type AnswerOperation, type GatewayPlugin, withAnswers } from './apollo-plugins.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import type { AnswerType } from '../http/media-type.ts';
import { strikeSecrets } from '../operations/logger.ts';
import { currentRequestScope, requestScope, toldExtensions } from '../operations/request-scope.ts';
import { maskErrors } from './masking.ts';
import { toAnswer } from './operation-answer.ts';
import type { OperationParams } from './operation-params.ts';
import { maxErrors } from './read-document.ts';
import { ownRules } from './validation-rules.ts';

export interface ApolloOptions {
  readonly config: Pick<Config, 'production' | 'introspection' | 'federation' | 'queryLimits'>;
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly plugins: readonly GatewayPlugin[];
  /** Answers in place of Apollo's own execution, where no plugin watches that. Default: Apollo executes. */
  readonly answerOperation?: AnswerOperation;
  /** Answers `ftv1` traces to who asks for them. Default: false. */
  readonly traces?: boolean;
  /** Whether one of the plugins has a page to show. Default: false. */
  readonly page?: boolean;
}

/** Has Apollo answer the operation of an HTTP request. */
export type ApolloAnswer = (
  request: IncomingMessage,
  params: Omit<OperationParams, 'document'> & { readonly query: string },
  context: GraphQLContext,
  answerType: AnswerType,
) => Promise<HttpAnswer>;

export interface Apollo {
  readonly server: ApolloServer<GraphQLContext>;
  readonly answer: ApolloAnswer;
}

/**
 * Apollo Server without its HTTP and its reports to Apollo, for what users know it by: its plugins, its traces, its page. It finds
 * the document of the request that it serves in the request's scope, and parses and validates only what was refused before.
 */
export async function startApollo(options: ApolloOptions): Promise<Apollo> {
  const { config, schema, logger, plugins, answerOperation, traces = false, page = false } = options;
  const server = new ApolloServer<GraphQLContext>({
    // it wraps the resolvers as soon as fields are watched
    schema: page ? schema : schemaToWrap(schema),
    formatError: maskErrors(logger, config),
    includeStacktraceInErrorResponses: false,
    // ownRules close it
    introspection: true,
    // maskErrors does it, for all transports
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxLexicalTokens: config.queryLimits.tokens },
    validationRules: [...ownRules(config)],
    validationOptions: { maxErrors },
    persistedQueries: false,
    documentStore: {
      get: () => Promise.resolve(requestScope.getStore()?.document),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
    stopOnTerminationSignals: false,
    nodeEnv: config.production ? 'production' : 'development',
    logger: apolloLogger(logger),
    plugins: [
      ...(answerOperation === undefined ? plugins : withAnswers(plugins, answerOperation)),
      ApolloServerPluginCacheControlDisabled(),
      // a trace ends up at whoever runs the router: of an error it tells the place and nothing else
      traces
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(page ? [] : [ApolloServerPluginLandingPageDisabled()]),
    ],
  });
  await server.start();
  return { server, answer: answerBy(server) };
}

const answerBy =
  (server: ApolloServer<GraphQLContext>): ApolloAnswer =>
  async (request, { query, operationName, variables }, contextValue, answerType) => {
    const response = await server.executeOperation(
      {
        query,
        ...(operationName !== undefined && { operationName }),
        ...(variables !== undefined && { variables }),
        http: { method: request.method ?? '', headers: headersOf(request), search: '', body: undefined },
      },
      { contextValue },
    );
    return toHttp(response, answerType);
  };

function toHttp({ body, http }: GraphQLResponse, answerType: AnswerType): HttpAnswer {
  if (body.kind !== 'single') throw new Error('Incremental delivery is not served.');
  const own = toAnswer(body.singleResult, answerType, toldExtensions(currentRequestScope()));
  // 400 is what Apollo says of whatever was not executed
  const status = own.status === 503 || http.status === undefined || http.status === 400 ? own.status : http.status;
  return { ...own, status, headers: { ...Object.fromEntries(http.headers), ...own.headers } };
}

function headersOf({ headersDistinct }: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, values = []] of Object.entries(headersDistinct)) headers.set(name, values.join(', '));
  return headers;
}

/** Apollo logs texts that may quote anything. */
function apolloLogger(logger: Logger) {
  const log = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) =>
    logger[level](strikeSecrets(String(message)));
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}
