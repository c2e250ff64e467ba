import { describe } from 'vitest';
import { type Simulator, startSimulator } from '../../../simulator/src/simulator.ts';
import { drivenTime } from '../driven-time.ts';
import { drivenGatewayOf, schema, test as base, type TestGateway } from '../fixture.ts';
import type { Kind } from '../jobs/kinds/kind.ts';
import { run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';
import { type Caller, type Cell, FAILURES, isDone, OTHERS, rightsOf } from './table.ts';
import { SHARED } from '../../parity/trial.ts';

const CALLERS = ['owner', 'shared', 'stranger', 'admin'] as const satisfies readonly Caller[];

/** A cloud with its gateway, in which everything belongs to one account and is shared with another. */
interface Estate {
  readonly cloud: Simulator;
  readonly gateway: TestGateway;
  readonly sessions: Readonly<Record<Caller, string>>;
  /** What a mutation takes, of things that belong to the owner. */
  readonly prepare: (kind: Kind) => object;
}

async function estateOf(cloud: Simulator): Promise<Estate> {
  const [owner, friend, stranger] = [cloud.addAccount(), cloud.addAccount(), cloud.addAccount()];
  const sessionOf = (account: { readonly uuid: string } | 'admin') =>
    cloud.addSession({ account, expiresInMs: Infinity }).uuid;
  const isOfOwner = ({ accountUuid }: { readonly accountUuid: string }) => accountUuid === owner.uuid;
  const sharedWith = [friend.uuid];
  return {
    cloud,
    gateway: await drivenGatewayOf(cloud, drivenTime(cloud.clock)),
    sessions: {
      owner: sessionOf(owner),
      shared: sessionOf(friend),
      stranger: sessionOf(stranger),
      admin: sessionOf('admin'),
    },
    prepare: (kind) => {
      const { input } = kind.prepare(cloud, owner.uuid);
      for (const { uuid } of cloud.images().filter(isOfOwner)) cloud.changeImage(uuid, { sharedWith });
      for (const { uuid } of cloud.volumes().filter(isOfOwner)) cloud.changeVolume(uuid, { sharedWith });
      for (const { uuid } of cloud.volumeSnapshots().filter(isOfOwner))
        cloud.changeVolumeSnapshot(uuid, { sharedWith });
      return input;
    },
  };
}

/* oxlint-disable no-empty-pattern -- vitest reads the fixtures that are needed from the pattern */
const test = base.extend<{ readonly estate: Estate }>({
  // One for all rows, each of which has things of its own: to start one is dearer than a row.
  estate: [
    async ({}, use) => {
      const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 40 });
      const estate = await estateOf(cloud);
      await use(estate);
      await estate.gateway.close();
      await cloud.close();
    },
    { scope: SHARED },
  ],
});

test('every mutation has a row', ({ expect }) => {
  const withRow = new Set([...kinds.map(({ mutation }) => mutation), ...Object.keys(OTHERS)]);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.filter((mutation) => !withRow.has(mutation))).toEqual([]);
});

// One after the other: a fault is for the next submit of its path.
describe.each(kinds.map((kind) => [[kind.mutation, kind.variant].join(' ').trim(), kind] as const))(
  '%s',
  { concurrent: false },
  (_, kind) => {
    test('is done for those who may, and others are told why not', async ({ estate, expect }) => {
      const rights = rightsOf(kind);
      const { cloud, gateway, sessions, prepare } = estate;
      const told: Record<string, string> = {};
      const meant: Record<string, string> = {};
      const ask = async (outcome: string, caller: Caller, input: object, cell: Cell) => {
        const { __typename, error } = await run(gateway, kind, { input }, { session: sessions[caller] });
        told[`${outcome}, ${caller}`] =
          error === undefined ? __typename : `${__typename} ${error.code} ${error.category}`;
        meant[`${outcome}, ${caller}`] = cell(kind);
      };
      for (const caller of CALLERS) {
        await ask('the owner has it', caller, prepare(kind), rights[caller]);
        await ask('nobody has it', caller, { ...prepare(kind), [kind.unknown.field]: 'f'.repeat(32) }, rights.unknown);
        if (!isDone(rights[caller])) continue;
        for (const [code, cell] of Object.entries(FAILURES)) {
          const input = prepare(kind);
          cloud.faults.add({ fault: 'fail-job', code, on: kind.submit, times: 1 });
          await ask(`ZStack says ${code}`, caller, input, cell);
        }
      }
      expect(told).toEqual(meant);
    });
  },
);
