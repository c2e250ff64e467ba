import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, request } from '../compare/asking/client.ts';
import { pinSelf } from '../compare/servers/cores.ts';
import { gatewayOn } from '../compare/servers/gateway.ts';
import { type Running, start } from '../compare/servers/running.ts';
import { startUpstream, type Upstream } from '../compare/upstream/upstream.ts';

/** What a series needs: a ZStack, and fresh gateways. */
export interface Stage {
  readonly upstream: Upstream;
  readonly pinned: boolean;
  /** A gateway that nobody has asked but for whether it is there. */
  gateway(env?: Readonly<Record<string, string>>): Promise<Running>;
}

export async function setStage(): Promise<Stage> {
  const core = pinSelf();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const upstream = await startUpstream();
  const question = request(
    '/graphql',
    upstream.world.session,
    JSON.stringify({ query: '{ zones { nodes { uuid } } }' }),
  );
  const isReady = async (port: number): Promise<boolean> => {
    const client = await Client.open(port);
    const { status } = await client.ask(question);
    client.close();
    return status === 200;
  };
  return {
    upstream,
    pinned: core !== undefined,
    gateway: (env = {}) => start(gatewayOn(upstream.world, { env, flags: ['--expose-gc'] }), core, folder, isReady),
  };
}
