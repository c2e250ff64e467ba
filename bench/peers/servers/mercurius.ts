/** Mercurius on Fastify; a document is compiled at its second request. */
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { connectCloud } from '../model/cloud.ts';
import { createContext } from '../model/context.ts';
import { buildSchema } from '../model/schema.ts';
import { announce, zstackUrl } from './announce.ts';

const cloudOf = connectCloud(zstackUrl);
const app = fastify();
await app.register(mercurius, {
  schema: buildSchema(),
  jit: 1,
  graphiql: false,
  context: (request) => createContext(cloudOf(request.headers.authorization ?? '')),
});
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address());
