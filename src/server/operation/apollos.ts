import type { IncomingMessage } from 'node:http';
import type { Apollo, ApolloAnswer, ApolloOptions } from './apollo.ts';
import type { AnswerOperation, GatewayPlugin } from './apollo-plugins.ts';
import { executeOperation } from './execute-operation.ts';
import { errorFormatter } from './masking.ts';
import { OperationRefused } from './refusals.ts';

/** The Apollo Servers of a gateway: none where nothing needs one. */
export interface Apollos {
  /** The one that has to serve a request, if any: for a trace that it asks for, else for the plugins. */
  of(request: IncomingMessage): ApolloAnswer | undefined;
  /** Starts one that has a plugin's page. */
  show(page: GatewayPlugin): Promise<Apollo['server']>;
  stop(): Promise<void>;
}

export type ApollosOptions = Pick<ApolloOptions, 'config' | 'schema' | 'logger' | 'plugins'>;

/**
 * Starts those that serve plugins. Apollo's packages are loaded by the first one, which may be that of the first request for a trace:
 * who wants nothing of Apollo has none of them in memory.
 */
export async function startApollos({ plugins, ...common }: ApollosOptions): Promise<Apollos> {
  const { config, schema, logger } = common;
  const running: Promise<Apollo>[] = [];
  const start = (options: Partial<ApolloOptions>): Promise<Apollo> => {
    const apollo = import('./apollo.ts').then(({ startApollo }) => startApollo({ ...common, plugins: [], ...options }));
    running.push(apollo);
    return apollo;
  };
  const format = errorFormatter(logger, config);
  const answerOperation: AnswerOperation = async ({ document, operation, request, contextValue }) => {
    const selected = { schema, document, operation, operationName: request.operationName };
    try {
      return await executeOperation(selected, request.variables, contextValue, format);
    } catch (error) {
      if (error instanceof OperationRefused) return { errors: format(error.errors) };
      throw error;
    }
  };
  let tracing: Promise<Apollo> | undefined;
  const startTracing = () => (tracing ??= start({ plugins, traces: true }));
  const answerWithTrace: ApolloAnswer = async (...asked) => (await startTracing()).answer(...asked);

  let answer: ApolloAnswer | undefined;
  if (plugins.length > 0) {
    ({ answer } = await start({ plugins, answerOperation }));
    if (config.federation) await startTracing();
  }
  return {
    of: (request) => (config.federation && asksForTrace(request) ? answerWithTrace : answer),
    show: async (page) => (await start({ plugins: [page], page: true })).server,
    async stop() {
      for (const apollo of await Promise.allSettled(running))
        if (apollo.status === 'fulfilled') await apollo.value.server.stop();
    },
  };
}

/** The header by which a router asks for Apollo's `ftv1` trace, and the only value that it knows. */
const TRACE_HEADER = 'apollo-federation-include-trace';
const FTV1 = 'ftv1';

const asksForTrace = ({ headers }: IncomingMessage): boolean => headers[TRACE_HEADER] === FTV1;
