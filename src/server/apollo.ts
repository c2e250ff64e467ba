import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { httpStatus, noteOperation, refuseSubscriptions } from './apollo-plugins.ts';
import { strikeSecrets } from './logger.ts';
import { maskErrors } from './masking.ts';
import { ownRules } from './validation-rules.ts';

export interface ApolloOptions {
  readonly config: Pick<Config, 'production' | 'introspection' | 'federation'>;
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** The explorer's page; undefined without one. */
  readonly explorer: ApolloServerPlugin | undefined;
}

/** Parsing, validation and execution: Apollo Server without its HTTP, its reports to Apollo and whatever costs per field. */
export async function startApollo({
  config,
  schema,
  logger,
  explorer,
}: ApolloOptions): Promise<ApolloServer<GraphQLContext>> {
  const apollo = new ApolloServer<GraphQLContext>({
    schema,
    formatError: maskErrors(logger),
    includeStacktraceInErrorResponses: false,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    validationRules: [...ownRules(config)],
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: config.production ? 'production' : 'development',
    logger: apolloLogger(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      explorer ?? ApolloServerPluginLandingPageDisabled(),
      noteOperation,
      refuseSubscriptions,
      httpStatus,
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo logs texts that may quote anything. */
function apolloLogger(logger: Logger) {
  const log = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) =>
    logger[level](strikeSecrets(String(message)));
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}
