import { apiNames, factsOf } from '../facts/lookup.ts';
import { failure } from '../wire/error-codes.ts';
import type { WireObject } from '../wire/inventory.ts';
import { zoneOffset } from '../wire/timestamps.ts';
import { sessionless, type Api } from './declaration.ts';

/** A reply whose fields stand beside `success` (wire.md §2). */
const flat = (fields: WireObject): WireObject => ({ ...fields, success: true });

/** Stands in no service's configuration, of which the node reads what it supports (domain.md §2.5). */
const UNLISTED = 'APIGetPlatformTimeZoneMsg';

/** What the node tells of itself (domain.md §2.5). */
export const managementApis: readonly Api[] = [
  sessionless('APIGetVersionMsg', ({ node }) => flat({ version: node.version })),
  sessionless('APIGetCurrentTimeMsg', ({ node }) => {
    const now = Math.floor(node.world.clock.now());
    return flat({ currentTime: { MillionSeconds: now, Seconds: Math.floor(now / 1000) } });
  }),
  sessionless('APIGetSupportAPIsMsg', ({ node }) =>
    flat({ supportApis: apiNames.filter((name) => !node.lacks.has(name) && name !== UNLISTED) }),
  ),
  // nodes.md §5: says no more than that the process lives, and of another node that it is on the list
  sessionless('APIIsReadyToGoMsg', ({ node, given }) => {
    const uuid = given.textOrNull('managementNodeId') ?? node.life.uuid;
    if (uuid === node.life.uuid || node.world.managementNodes.isListed(uuid)) return {};
    throw failure('SYS.1006', `cannot find management node[uuid:${uuid}]`);
  }),
  {
    mode: 'sync',
    session: 'header',
    facts: factsOf('APIGetPlatformTimeZoneMsg'),
    run: ({ node }) => flat({ timezone: node.timeZone, offset: zoneOffset(node.world.clock.now(), node.timeZone) }),
  },
];
