import { z } from 'zod';
import { withReason } from '../../refusal.ts';
import type { QueryApi } from '../../wire/api.ts';
import type { RowEvent } from '../../wire/rows/row-event.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import { asSeen } from '../job.ts';
import type { JobKind, Submission } from '../kind.ts';
import {
  aboutCreationOf,
  creationClaim,
  creationKind,
  isCalledAs,
  mayBeCalled,
  type NamedArguments,
} from './creation-kind.ts';
import { type AboutCreation, type CreatedRow, type Creation, type Making, stateOf } from './creation-state.ts';
import { withHolderOfUuid } from './holder-of-uuid.ts';
import { uuidType } from '../uuid-type.ts';

/** What the creation of a resource takes. */
export interface ResourceCreationArguments extends NamedArguments {
  readonly primaryStorageUuid?: Uuid;
}

/** What of the creation of a resource has to be known to judge it. */
export interface AboutResourceCreation extends AboutCreation {
  /** What it is made from. */
  readonly sourceUuid: Uuid;
  /** The primary storage that it was to be made on; null where ZStack knows by itself. */
  readonly primaryStorageUuid: Uuid | null;
}

/** The row of what is created. */
export interface CreatedResource extends CreatedRow {
  readonly primaryStorageUuid: Uuid | null;
  readonly lastOpDate: Date | null;
}

/** The types of a creation of a resource. */
export interface ResourceCreation<Row extends CreatedResource> extends Creation {
  readonly about: AboutResourceCreation;
  readonly result: RowEvent<Row>;
  readonly row: Row;
  readonly done: { readonly row: Row };
}

type Uuids = QueryApi<{ readonly uuid: Uuid }>;

/** The resources of one type that are made from another. */
export interface Created<Row extends CreatedResource> {
  readonly noun: string;
  readonly resources: QueryApi<Row>;
  /** What is told of one that is gone since. */
  readonly gone: Partial<Row>;
  /** Where their sources are to be found. */
  readonly sources: Uuids;
  /** Does the API demand that the caller owns the source? */
  readonly mustOwnSource: boolean;
  /** What a row says that it was made from; null where it does not say. */
  sourceOf(row: Row): Uuid | null;
}

const about: z.ZodType<AboutResourceCreation> = z.object({
  sourceUuid: uuidType,
  textsDigest: z.string().max(64),
  tagsMayCollide: z.boolean(),
  primaryStorageUuid: uuidType.nullable(),
});

/** Statuses of what was made once. */
const MADE: ReadonlySet<string | null> = new Set(['Ready', 'Migrating', 'Deleted']);

const isMade = ({ status }: CreatedRow): boolean => MADE.has(status);

/** Does the row stand where it was to be made? One that is still being made stands nowhere yet. */
const isInPlace = (row: CreatedResource, primaryStorageUuid: Uuid | null | undefined): boolean =>
  primaryStorageUuid == null || row.primaryStorageUuid === null || row.primaryStorageUuid === primaryStorageUuid;

/** The creation of a resource from another: one key is at most one of them. */
export function resourceCreation<Row extends CreatedResource>(created: Created<Row>): JobKind<ResourceCreation<Row>> {
  const { resources, sources, mustOwnSource, noun, gone } = created;
  const making: Making<ResourceCreation<Row>> = {
    noun,
    isMade,
    isComplete: isMade,
    isInTheMaking: ({ status }) => status === 'Creating',
    datesOf: ({ createDate, lastOpDate }) => [createDate, lastOpDate],
    outcomeOfAnswer: (row, _, __, seen) => ({ status: 'succeeded', complete: true, row: asSeen(row, seen, gone) }),
    outcomeOfRow: (row) => ({ status: 'succeeded', complete: true, row }),
    outcomeOfError: (error) => ({ status: 'failed', error }),
  };
  return {
    ...creationKind(making),
    about,
    identityOf: ({ sourceUuid, primaryStorageUuid }) => [sourceUuid, primaryStorageUuid ?? []],
    resources,
    judge: (...asked) => stateOf(making, ...asked),
    usedBy: ({ about: { sourceUuid } }) => ({ resources: sources, uuid: sourceUuid }),
    claim: {
      ...creationClaim(making),
      list: resources.name,
      isForeign: ({ about: { sourceUuid } }, row) => (created.sourceOf(row) ?? sourceUuid) !== sourceUuid,
      fits: ({ about }, row) => isInPlace(row, about.primaryStorageUuid) && isCalledAs(about, row),
    },
    async explain(zstack, job, failure, caller, options) {
      const named = { resources: sources, uuid: job.about.sourceUuid, mustBeOwn: mustOwnSource };
      const error = await withReason(zstack, failure.error, named, caller, options);
      const own = { resources, one: `A ${noun}` };
      return withHolderOfUuid(own, zstack, job, { ...failure, error }, caller, options);
    },
  };
}

/**
 * The submission of a creation.
 * @param key the idempotency key that the resource's and the job's uuid follow from, where there is one
 */
export function resourceCreationOf<Args extends ResourceCreationArguments, Row extends CreatedResource>(
  args: Args,
  sourceUuid: Uuid,
  key: Uuid | undefined,
): Submission<Args, ResourceCreation<Row>> {
  const { resourceUuid, primaryStorageUuid } = args;
  return {
    args,
    key,
    resource: resourceUuid,
    about: aboutCreationOf(args, { sourceUuid, primaryStorageUuid: primaryStorageUuid ?? null }),
    fits: (row) => isInPlace(row, primaryStorageUuid) && mayBeCalled(args, row),
  };
}
