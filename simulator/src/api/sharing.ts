import { failure } from '../wire/error-codes.ts';
import { asynchronous } from './declaration.ts';

/** With all, whatever accounts are named; else with the accounts (domain.md §2.4). */
export const shareResource = asynchronous('APIShareResourceMsg', {
  check: ({ given }) => {
    if (given.flag('toPublic') || given.texts('accountUuids').length > 0) return;
    throw failure('SYS.1007', 'toPublic is set to false, accountUuids cannot be null or empty');
  },
  start: ({ node: { world }, given, caller }, run) => {
    const resources = given.texts('resourceUuids');
    const unowned = resources.find((uuid) => world.owned(uuid) === undefined);
    if (unowned !== undefined)
      throw failure('SYS.1007', `the account[uuid: ${caller.uuid}] doesn't have a resource[uuid: ${unowned}]`);
    const receivers = given.flag('toPublic') ? ['all'] : given.texts('accountUuids');
    for (const uuid of resources) world.share(uuid, (before) => [...new Set([...before, ...receivers])]);
    run.succeed({});
  },
});

/** From the accounts, whatever else is said; else from the public, which takes `all` too; else from everyone (domain.md §2.4). */
export const revokeResourceSharing = asynchronous('APIRevokeResourceSharingMsg', {
  check: ({ given }) => {
    if (given.flag('all') || given.texts('accountUuids').length > 0) return;
    throw failure('SYS.1007', 'all is set to false, accountUuids cannot be null or empty');
  },
  start: ({ node: { world }, given }, run) => {
    const accounts = given.texts('accountUuids');
    const isRevoked = (receiver: string): boolean =>
      accounts.length > 0 ? accounts.includes(receiver) : receiver === 'all' || !given.flag('toPublic');
    for (const uuid of given.texts('resourceUuids'))
      world.share(uuid, (before) => before.filter((receiver) => !isRevoked(receiver)));
    run.succeed({});
  },
});
