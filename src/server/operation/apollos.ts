import type { ApolloServer } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { GraphQLContext } from '../../graphql/context.ts';
import { type ApolloOptions, asksForTrace, copySchema, startApollo } from './apollo.ts';
import { type GatewayPlugin, withAnswers } from './apollo-plugins.ts';
import { executeOperation } from './execute-operation.ts';
import { errorFormatter } from './masking.ts';
import { OperationRefused } from './refusals.ts';

/** The Apollo Servers of a gateway: none where nothing needs one. */
export interface Apollos {
  /** The one that has to serve a request, if any: for a trace that it asks for, else for the plugins. */
  of(request: IncomingMessage): ApolloServer<GraphQLContext> | undefined;
  /** The one with the page. */
  readonly page: ApolloServer<GraphQLContext> | undefined;
  stop(): Promise<void>;
}

export interface ApollosOptions extends Pick<ApolloOptions, 'config' | 'schema'> {
  readonly logger: Logger;
  readonly plugins: readonly GatewayPlugin[];
  /** Shows a browser a page. */
  readonly page: GatewayPlugin | undefined;
}

export async function startApollos({ config, schema, logger, plugins, page }: ApollosOptions): Promise<Apollos> {
  const common = { config, schema, logger };
  const format = errorFormatter(logger, config);
  const answering = withAnswers(plugins, async ({ document, operation, request, contextValue }) => {
    const selected = { schema, document, operation, operationName: request.operationName };
    try {
      return await executeOperation(selected, request.variables, contextValue, format);
    } catch (error) {
      if (error instanceof OperationRefused) return { errors: format(error.errors) };
      throw error;
    }
  });
  const start = async (isNeeded: boolean, options: Partial<ApolloOptions>) =>
    isNeeded ? startApollo({ ...common, plugins: [], ...options }) : undefined;
  const apollo = await start(plugins.length > 0, { plugins: answering });
  const tracing = await start(config.federation, { plugins, schema: copySchema(schema), traces: true });
  const shown = await start(page !== undefined, { plugins: page === undefined ? [] : [page], page: true });

  return {
    of: (request) => (tracing !== undefined && asksForTrace(request) ? tracing : apollo),
    page: shown,
    async stop() {
      for (const one of [apollo, tracing, shown]) await one?.stop();
    },
  };
}
