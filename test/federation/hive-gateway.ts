import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createServer } from 'node:http';
import type { StartRouter } from './router.ts';

/** Hive Gateway, with queries and mutations over HTTP and subscriptions to the gateway over `transport`. */
export const hiveGateway =
  (transport: 'sse' | 'ws' = 'sse'): StartRouter =>
  async (supergraph, passOn) => {
    const runtime = createGatewayRuntime({
      supergraph,
      logging: false,
      propagateHeaders: {
        fromClientToSubgraphs: ({ request }) => passOn((name) => request.headers.get(name) ?? undefined),
      },
      ...(transport === 'sse'
        ? {}
        : {
            transportEntries: {
              zstack: {
                options: {
                  subscriptions: {
                    kind: 'ws',
                    options: { connectionParams: { Authorization: '{context.headers.authorization}' } },
                  },
                },
              },
            },
          }),
    });
    const server = createServer((request, response) => void runtime(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      url: `http://127.0.0.1:${port}/graphql`,
      async close() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await runtime[Symbol.asyncDispose]();
      },
    };
  };
