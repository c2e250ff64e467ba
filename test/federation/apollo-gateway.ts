import { ApolloGateway, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { StartRouter } from './router.ts';

interface CallerContext {
  /** What the router passes on of its caller's headers. */
  readonly passedOn: Readonly<Record<string, string>>;
}

class PassingOn extends RemoteGraphQLDataSource<CallerContext> {
  override willSendRequest(options: GraphQLDataSourceProcessOptions<CallerContext>) {
    if (!('incomingRequestContext' in options)) return;
    const { request, context } = options;
    for (const [name, value] of Object.entries(context.passedOn)) request.http?.headers.set(name, value);
  }
}

const say = () => undefined;
/** A logger that says nothing. */
export const silent = { debug: say, info: say, warn: say, error: say };

/** Apollo Gateway under Apollo Server. It traces whenever its own caller asks for it. */
export const startApolloGateway: StartRouter = async (supergraphSdl, passOn) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService: ({ url = '' }) => new PassingOn({ url }),
  });
  const server = new ApolloServer<CallerContext>({
    gateway,
    logger: silent,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTrace()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: ({ req }) => Promise.resolve({ passedOn: passOn((name) => req.headersDistinct[name]?.join()) }),
  });
  return { url, close: () => server.stop() };
};
