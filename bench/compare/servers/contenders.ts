import type { Contender } from './contender.ts';
import { gatewayOn, measuredNode, serverEnv } from './gateway.ts';
import { tailcall } from './tailcall.ts';
import type { World } from '../upstream/world.ts';
import type { Workload } from '../workloads.ts';

export const BASE = 'mercurius + JIT';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The servers side by side, the gateway of this tree among them. `folder` is for files that they need. */
export async function contendersOn(
  world: World,
  workloads: readonly Workload[],
  folder: string,
): Promise<readonly Contender[]> {
  const all = new Set(workloads.map(({ name }) => name));
  const proxied = workloads.filter((workload) => workload.proxied !== undefined);
  const env = serverEnv(world);
  const peer = (name: string, file: string): Contender => ({
    name,
    command: measuredNode(here(`../../peers/servers/${file}.ts`)),
    env,
    kind: 'graphql',
    raw: false,
    workloads: all,
  });
  const proxy = (name: string, way: 'bytes' | 'json'): Contender => ({
    name,
    command: measuredNode(here('../../peers/servers/proxy.ts'), way),
    env: {
      ...env,
      PROXY_ROUTES: JSON.stringify(
        Object.fromEntries(proxied.map((workload) => [`/${workload.name}`, workload.proxied])),
      ),
    },
    kind: 'proxy',
    raw: true,
    workloads: new Set(proxied.map((workload) => workload.name)),
  });
  return [
    proxy('bytes through (the limit)', 'bytes'),
    proxy('JSON parsed and printed', 'json'),
    peer(BASE, 'mercurius'),
    await tailcall(world, folder),
    peer('Apollo lean + graphql-jit', 'apollo-lean'),
    peer('graphql-yoga', 'yoga'),
    peer('Apollo standalone + datasource-rest', 'apollo-standalone'),
    gatewayOn(world),
  ];
}
