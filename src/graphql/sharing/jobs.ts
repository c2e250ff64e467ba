import type { MutationResolvers } from '../../generated/resolvers.ts';
import { revokeResourceSharing, shareResource } from '../../zstack/apis/accounts.ts';
import { type AboutSharing, sharing } from '../../zstack/jobs/kinds/sharing.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { InputFaults } from '../input/input-faults.ts';
import { submits } from '../resource-actions/submit.ts';

export const Mutation = {
  shareResources: submits(
    {
      operation: 'SHARE_RESOURCES',
      api: shareResource,
      kind: sharing('share'),
      done: 'ResourcesShared',
      fields: ({ resourceUuids }) => ({ resourceUuids }),
    },
    { check, plan: (args) => ({ args, ...aboutOf(args) }) },
  ),
  revokeResourceSharing: submits(
    {
      operation: 'REVOKE_RESOURCE_SHARING',
      api: revokeResourceSharing,
      kind: sharing('revoke'),
      done: 'ResourceSharingRevoked',
      fields: ({ resourceUuids }) => ({ resourceUuids }),
    },
    // ZStack takes `toPublic` beside `all` alone, and revokes no other sharing then (domain.md §2.4)
    { check, plan: (args) => ({ args: args.toPublic === true ? { ...args, all: true } : args, ...aboutOf(args) }) },
  ),
} satisfies MutationResolvers;

interface SharingArguments {
  readonly resourceUuids: readonly Uuid[];
  readonly accountUuids?: readonly Uuid[];
  readonly toPublic?: boolean;
  readonly all?: boolean;
}

/** ZStack would do one of several things that are asked for, without a word of the others. */
function check({ accountUuids = [], toPublic = false, all = false }: SharingArguments, faults: InputFaults): void {
  const chosen = [
    ...(accountUuids.length > 0 ? ['accountUuids'] : []),
    ...(toPublic ? ['toPublic'] : []),
    ...(all ? ['all'] : []),
  ];
  const [first, ...others] = chosen;
  if (first === undefined) faults.add('input.accountUuids', 'EMPTY', 'must name at least one, unless it is about all');
  for (const name of others)
    faults.add(`input.${name}`, 'NOT_TOGETHER', `may not stand beside ${first}: ask for one after the other`);
}

function aboutOf({ resourceUuids, accountUuids = [], toPublic, all }: SharingArguments) {
  const receivers = toPublic === true ? 'PUBLIC' : all === true ? 'ANYBODY' : accountUuids;
  const about: AboutSharing = { resourceUuids, receivers };
  return { about, resource: resourceUuids[0] ?? '' };
}
