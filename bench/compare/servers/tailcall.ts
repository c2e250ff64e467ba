import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import type { World } from '../upstream/world.ts';

/** It has no types for ZStack's dates and enums, so that it passes them as they are. */
export async function tailcall({ url }: World, folder: string): Promise<Contender> {
  const port = await freePort();
  const config = join(folder, 'tailcall.graphql');
  writeFileSync(
    config,
    `schema
  @server(port: ${port}, hostname: "127.0.0.1", workers: 1)
  @upstream(allowedHeaders: ["authorization"]) {
  query: Query
}
type Query {
  images(first: Int!): Images @http(url: "${url}/v1/images", query: [{ key: "sort", value: "+uuid" }, { key: "limit", value: "{{.args.first}}" }])
}
type Images {
  nodes: [Image!] @expr(body: "{{.value.inventories}}")
}
type Image {
  uuid: ID!
  name: String
  description: String
  state: String
  status: String
  size: JSON
  actualSize: JSON
  mediaType: String
  format: String
  platform: String
  createDate: String
  lastOpDate: String
  backupStorageRefs: [Ref!]
}
type Ref {
  backupStorageUuid: ID!
  status: String
  installPath: String
}
`,
  );
  return {
    name: 'Tailcall',
    command: [tailcallBinary(), 'start', config],
    env: { TAILCALL_TRACKER: 'false', TAILCALL_LOG_LEVEL: 'error' },
    port,
    kind: 'graphql',
    raw: true,
    workloads: new Set(['W2', 'W3']),
  };
}

function tailcallBinary(): string {
  const peers = createRequire(new URL('../../peers/', import.meta.url));
  try {
    return peers.resolve('@tailcallhq/core-linux-x64-gnu/bin/tailcall');
  } catch {
    return 'tailcall'; // not of this platform: the start fails and is told
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
