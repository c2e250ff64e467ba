import { test as base } from 'vitest';
import type { Recording } from '../../simulator/recordings/recording.ts';
import { gatewayOf, type TestGateway } from '../fixture.ts';
import { type Rows, startUpstream, type Upstream } from './upstream.ts';

/** Starts a gateway in front of a node that answers what was recorded; both end with the test. */
export type Replay = (
  recordings: readonly Recording[],
  rows?: Rows,
) => Promise<{ readonly gateway: TestGateway; readonly node: Upstream }>;

/** The upstream asks for no session, as the recordings leave theirs out. */
const DEMO = { session: '0f1e2d3c4b5a49788796a5b4c3d2e1f0', snapshotUuid: '', backupStorageUuids: [] };

export const test = base.extend<{ readonly replay: Replay }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  replay: async ({}, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (recordings, rows) => {
      const node = await startUpstream(recordings, rows);
      const gateway = await gatewayOf({ url: node.url, demo: DEMO });
      opened.push(gateway, node);
      return { gateway, node };
    });
    for (const item of opened) await item.close();
  },
});
