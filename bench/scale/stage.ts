import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, request } from '../compare/asking/client.ts';
import { gatewayOn } from '../compare/servers/gateway.ts';
import { type Running, start } from '../compare/servers/running.ts';
import { startUpstream, type Upstream } from '../compare/upstream/upstream.ts';

/** What a series needs: a ZStack, and fresh gateways. */
export interface Stage {
  readonly upstream: Upstream;
  /** A gateway that nobody has asked but for whether it is there. */
  gateway(env?: Readonly<Record<string, string>>): Promise<Running>;
}

/** @param core the one that the gateways have for themselves; undefined: nothing is pinned */
export async function setStage(core: number | undefined): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const upstream = await startUpstream();
  const question = request(
    '/graphql',
    upstream.world.session,
    JSON.stringify({ query: '{ zones { nodes { uuid } } }' }),
  );
  const isReady = (port: number) => answers(port, question);
  return {
    upstream,
    gateway: (env = {}) => start(gatewayOn(upstream.world, { env, flags: ['--expose-gc'] }), core, folder, isReady),
  };
}
