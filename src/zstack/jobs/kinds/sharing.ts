import { z } from 'zod';
import { sharedResources, type SharedResource } from '../../apis/accounts.ts';
import { MOST_VALUES } from '../../wire/arguments.ts';
import { uuidIn } from '../../wire/conditions.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import { type Succeeded, unknown } from '../job.ts';
import type { JobKind, JobTypes, ResourceRow } from '../kind.ts';
import { judgeBySight } from './by-sight.ts';
import { uuidType } from '../uuid-type.ts';

/** What is shared, or shared no more. */
export interface AboutSharing {
  readonly resourceUuids: readonly Uuid[];
  /** With these accounts; with all; or, of a revocation, with anybody. */
  readonly receivers: readonly Uuid[] | 'PUBLIC' | 'ANYBODY';
}

/** What the admin sees of the resources' sharings. */
interface Sharings extends ResourceRow {
  readonly sharings: readonly SharedResource[];
}

/** The types of a job that shares resources, or revokes that. */
export interface Sharing extends JobTypes {
  readonly about: AboutSharing;
  readonly result: null;
  readonly row: Sharings;
  /** The resources that are shared as was asked for, or that are not any more. */
  readonly done: { readonly resourceUuids: readonly Uuid[] };
}

const uuids = z.array(uuidType).min(1).max(MOST_VALUES).readonly();

const about: z.ZodType<AboutSharing> = z.object({
  resourceUuids: uuids,
  receivers: z.union([uuids, z.enum(['PUBLIC', 'ANYBODY'])]),
});

/** ZStack's own default of 1000 rows would not do for many resources that are shared with many. */
const MOST_SHARINGS = 100_000;

/**
 * Sharings are the admin's to see, and so are the jobs that change them: what else one of them names is no business of who sees one
 * of its resources.
 */
const look: JobKind<Sharing>['resources'] = async (zstack, { resource, about }, caller, options) => {
  const conditions = [uuidIn(about.resourceUuids, 'resourceUuid')];
  const { rows } = await zstack.query(sharedResources, { conditions, limit: MOST_SHARINGS }, caller, options);
  return { uuid: resource, createDate: null, sharings: rows.filter((row) => row !== null) };
};

/** With how many of the receivers a resource is shared, and how many there are. */
function countOf({ receivers }: AboutSharing, sharings: readonly SharedResource[]) {
  if (receivers === 'ANYBODY') return { shared: sharings.length, all: Infinity };
  if (receivers === 'PUBLIC') return { shared: sharings.filter(({ toPublic }) => toPublic === true).length, all: 1 };
  const named = new Set(receivers);
  const having = new Set(sharings.map(({ receiverAccountUuid }) => receiverAccountUuid ?? ''));
  return { shared: named.intersection(having).size, all: named.size };
}

/** A job that shares resources, or revokes that. ZStack says "succeeded" whatever there was to revoke: the sharings tell. */
export function sharing(action: 'share' | 'revoke'): JobKind<Sharing> {
  function outcomeOf(about: AboutSharing, { sharings }: Sharings): Succeeded & Sharing['done'] {
    const resourceUuids = about.resourceUuids.filter((uuid) => {
      const own = sharings.filter(({ resourceUuid }) => resourceUuid === uuid);
      const { shared, all } = countOf(about, own);
      return action === 'share' ? shared >= all : shared === 0;
    });
    return { status: 'succeeded', complete: resourceUuids.length === about.resourceUuids.length, resourceUuids };
  }

  return {
    about,
    identityOf: ({ resourceUuids, receivers }) => [resourceUuids, receivers],
    resources: look,
    judge: judgeBySight((about: AboutSharing, seen: Sharings | null) =>
      seen === null ? unknown('UNREACHABLE') : outcomeOf(about, seen),
    ),
    rowIn: () => null,
    isOfResource: () => true,
    isFailureOfItself: () => true,
    explain: (_, __, failure) => Promise.resolve(failure),
  };
}
