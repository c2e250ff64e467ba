import { readFileSync } from 'node:fs';
import type { World } from '../upstream/world.ts';
import type { WorkloadName } from '../workloads.ts';
import type { Contender } from './contender.ts';

export const GATEWAY = 'zstack-graphql';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** A Node.js that tells its measuring parent what it has used. */
export const measuredNode = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  '--import',
  here('meter.mjs'),
  ...args,
];

/** What each server is told of where it runs. */
export const serverEnv = (world: World): Readonly<Record<string, string>> => ({
  NODE_ENV: 'production',
  ZSTACK_URL: world.url,
  ZSTACK_TIME_ZONE: 'UTC',
  PORT: '0',
  HOST: '127.0.0.1',
});

/** The arguments that deploy/Dockerfile starts Node.js with; `npm run build` makes what they name. */
function imageArgs(): readonly string[] {
  const dockerfile = readFileSync(here('../../../deploy/Dockerfile'), 'utf8');
  const [, ...args] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as readonly string[];
  return args.map((arg) => (arg.startsWith('-') ? arg : here(`../../../${arg}`)));
}

/** The gateway of this tree, as its image runs it. A server that is kept busy is what is measured: nothing is held back for that. */
export const gatewayOn = (
  world: World,
  { env = {}, flags = [] }: { env?: Readonly<Record<string, string>>; flags?: readonly string[] } = {},
): Contender => ({
  name: GATEWAY,
  command: measuredNode(...flags, ...imageArgs()),
  env: { ...serverEnv(world), MAX_EVENT_LOOP_DELAY_MS: '60000', ZSTACK_CONNECTIONS_PER_SESSION: '64', ...env },
  kind: 'graphql',
  raw: false,
  workloads: new Set<WorkloadName>(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9']),
});
