import { zoneOffset } from '../wire/timestamps.ts';
import type { SyncApi } from './declaration.ts';

/** What the node tells of itself (zstack-domain.md §2.5). */
export const managementApis: readonly SyncApi[] = [
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.managementnode.APIGetVersionMsg',
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getVersion',
    parameters: {},
    run: ({ node: { version } }) => ({ version }),
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.managementnode.APIGetCurrentTimeMsg',
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getCurrentTime',
    parameters: {},
    run: ({ node }) => {
      const now = Math.floor(node.world.clock.now());
      return { currentTime: { MillionSeconds: now, Seconds: Math.floor(now / 1000) } };
    },
  },
  {
    mode: 'sync',
    session: 'required',
    adminOnly: true,
    message: 'org.zstack.header.managementnode.APIGetPlatformTimeZoneMsg',
    method: 'GET',
    paths: ['/management-nodes/platform-timezone'],
    parameters: {},
    run: ({ node }) => ({ timezone: node.timeZone, offset: zoneOffset(node.world.clock.now(), node.timeZone) }),
  },
];
