import { test as base } from 'vitest';
import { gatewayOf, type TestGateway } from '../fixture.ts';
import { type Exchange, paramsOf } from './recording.ts';
import { type Rows, startUpstream, type Upstream } from './upstream.ts';

/** Starts a gateway in front of a node that answers what was recorded; both end with the test. */
export type Replay = (
  exchanges: readonly Exchange[],
  rows?: Rows,
) => Promise<{ readonly gateway: TestGateway; readonly node: Upstream }>;

/** A session; the upstream asks for none, as the recordings leave theirs out. */
const DEMO = { session: '0f1e2d3c4b5a49788796a5b4c3d2e1f0', snapshotUuid: '', backupStorageUuids: [] };

export const test = base.extend<{ readonly replay: Replay }>({
  replay: async ({ task: _ }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (exchanges, rows) => {
      const node = await startUpstream(exchanges, rows);
      const gateway = await gatewayOf({ url: node.url, demo: DEMO });
      opened.push(gateway, node);
      return { gateway, node };
    });
    for (const item of opened) await item.close();
  },
});

/** The input of the mutation that sends what was sent in a recorded creation from a snapshot. */
export function inputOf(creation: Exchange): Readonly<Record<string, unknown>> {
  return { ...paramsOf(creation), snapshotUuid: creation.request.path.split('/').at(-1) };
}

/** The answers to another creation, as those to one from a snapshot. */
export function asFromSnapshot(creation: Exchange): Exchange {
  const path = `/v1/images/data-volume-templates/from/volume-snapshots/${'5'.repeat(32)}`;
  return { ...creation, request: { ...creation.request, method: 'POST', path } };
}
