/** GraphQL Yoga on Node's own HTTP server, as its documentation begins. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { connectCloud } from '../model/cloud.ts';
import { createContext } from '../model/context.ts';
import { buildSchema } from '../model/schema.ts';
import { announce, zstackUrl } from './announce.ts';

const cloudOf = connectCloud(zstackUrl);
const yoga = createYoga({
  schema: buildSchema(),
  context: ({ request }) => createContext(cloudOf(request.headers.get('authorization') ?? '')),
  graphiql: false,
  landingPage: false,
  logging: false,
});
const http = createServer(yoga);
http.listen(0, '127.0.0.1', () => announce(http.address()));
