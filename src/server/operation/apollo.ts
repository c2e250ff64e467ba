import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { type DocumentNode, type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { GraphQLContext } from '../../graphql/context.ts';
import type { DocumentStore } from './document-store.ts';
import { httpStatus, noteOperation, refuseSubscriptions, tellCost } from './apollo-plugins.ts';
import { strikeSecrets } from '../operations/logger.ts';
import { maskErrors } from './masking.ts';
import { ownRules } from './validation-rules.ts';

export interface ApolloOptions {
  readonly config: Pick<Config, 'production' | 'introspection' | 'federation' | 'queryLimits'>;
  readonly schema: GraphQLSchema;
  readonly documents: DocumentStore;
  readonly logger: Logger;
  /** The explorer's page; undefined without one. */
  readonly explorer?: ApolloServerPlugin | undefined;
  /** Answers `ftv1` traces to who asks for them; from then on every field of `schema` costs more. Default: false. */
  readonly traces?: boolean;
}

/**
 * Execution: Apollo Server without its HTTP, its reports to Apollo and whatever costs per field. It finds the document in
 * `documents`; one that is not there it would parse and validate itself.
 */
export async function startApollo({
  config,
  schema,
  documents,
  logger,
  explorer,
  traces = false,
}: ApolloOptions): Promise<ApolloServer<GraphQLContext>> {
  const apollo = new ApolloServer<GraphQLContext>({
    schema,
    formatError: maskErrors(logger, config),
    includeStacktraceInErrorResponses: false,
    introspection: config.introspection,
    // maskErrors does it, for all transports
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxLexicalTokens: config.queryLimits.tokens },
    validationRules: [...ownRules(config)],
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: apolloStore(documents),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: config.production ? 'production' : 'development',
    logger: apolloLogger(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // a trace ends up at whoever runs the router: of an error it tells the place and nothing else
      traces
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      explorer ?? ApolloServerPluginLandingPageDisabled(),
      noteOperation,
      refuseSubscriptions,
      httpStatus,
      tellCost,
    ],
  });
  await apollo.start();
  return apollo;
}

/** The header by which a router asks for Apollo's `ftv1` trace, and the only value that it knows. */
export const TRACE_HEADER = 'apollo-federation-include-trace';
export const FTV1 = 'ftv1';

export const asksForTrace = ({ headers }: IncomingMessage): boolean => headers[TRACE_HEADER] === FTV1;

/**
 * The same schema in objects of its own, sorted, since that is how graphql-js copies one: Apollo wraps every resolver of a
 * schema that it has traced once, and would make all other requests pay for it.
 */
export const copySchema = (schema: GraphQLSchema): GraphQLSchema => lexicographicSortSchema(schema);

/** Apollo's keys end with the SHA-256 of the text. */
function apolloStore(documents: DocumentStore) {
  const hashIn = (key: string) => key.slice(-64);
  return {
    get: (key: string) => Promise.resolve(documents.get(hashIn(key))),
    set(key: string, document: DocumentNode) {
      documents.set(hashIn(key), document);
      return Promise.resolve();
    },
    delete: () => Promise.resolve(false),
  };
}

/** Apollo logs texts that may quote anything. */
function apolloLogger(logger: Logger) {
  const log = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) =>
    logger[level](strikeSecrets(String(message)));
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}
