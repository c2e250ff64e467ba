/** Apollo Server with as little in the way as it allows: no plugin, no framework, graphql-jit as its executor. */
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { connectCloud } from '../model/cloud.ts';
import { createContext } from '../model/context.ts';
import { buildSchema } from '../model/schema.ts';
import { announce, zstackUrl } from './announce.ts';

const KEPT = 1_000;

const schema = buildSchema();
const cloudOf = connectCloud(zstackUrl);

type Run = (context: BaseContext, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

/** Undefined: seen once, and perhaps never again, so not worth compiling. */
const compiled = new Map<string, Run | undefined>();

const server = new ApolloServer({
  csrfPrevention: false,
  introspection: false,
  cache: 'bounded',
  stopOnTerminationSignals: false,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
  gateway: {
    load: () =>
      Promise.resolve({
        executor: ({ document, queryHash, operationName, context, request }) => {
          const key = `${queryHash} ${operationName ?? ''}`;
          const variables = request.variables ?? {};
          let run = compiled.get(key);
          if (run === undefined && compiled.has(key)) {
            const query = compileQuery(schema, document, operationName ?? undefined, {
              disableLeafSerialization: false,
            });
            if (!isCompiledQuery(query)) return Promise.resolve(query);
            run = (contextValue, values) => query.query(undefined, contextValue, values);
            compiled.set(key, run);
          }
          if (run !== undefined) return Promise.resolve(run(context, variables));
          if (compiled.size >= KEPT) compiled.clear();
          compiled.set(key, undefined);
          return Promise.resolve(
            execute({ schema, document, operationName, contextValue: context, variableValues: variables }),
          );
        },
      }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  },
});
await server.start();

const http = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void answer(Buffer.concat(chunks).toString()));
  async function answer(text: string): Promise<void> {
    const {
      status = 200,
      headers,
      body,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: JSON.parse(text) as unknown,
      },
      context: () => Promise.resolve(createContext(cloudOf(request.headers.authorization ?? ''))),
    });
    if (body.kind !== 'complete') throw new Error('an answer in parts, to nobody who asked for parts');
    const length = Buffer.byteLength(body.string);
    response.writeHead(status, { ...Object.fromEntries(headers), 'content-length': length }).end(body.string);
  }
});
http.listen(0, '127.0.0.1', () => announce(http.address()));
