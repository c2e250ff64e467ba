import { z } from 'zod';
import { isOwned } from '../../refusal.ts';
import type { QueryApi } from '../../wire/api.ts';
import { gatewayError } from '../../wire/errors/error-code.ts';
import type { JobState } from '../job.ts';
import type { JobKind, JobTypes, ResourceRow } from '../kind.ts';
import { judgeBySight } from './by-sight.ts';
import { withOwnersReason } from './resource-change.ts';

const about = z.object({});

type Nothing = z.infer<typeof about>;

/** The types of a removal of a resource. */
export interface ResourceRemoval extends JobTypes {
  readonly about: Nothing;
  readonly result: null;
}

/** ZStack says "succeeded" also for what it could not remove. */
const STILL_THERE = gatewayError('GATEWAY.STILL_THERE', 'ZStack says that it was removed, and it is still there.');

/** It is done where the resource is gone, whatever ZStack calls it. */
export const judgeRemoval = (isGone: boolean): JobState =>
  isGone ? { status: 'succeeded', complete: true } : { status: 'failed', error: STILL_THERE };

/** The removal of one resource, which only its owner may order. */
export const resourceRemoval = (resources: QueryApi<ResourceRow>): JobKind<ResourceRemoval> => ({
  about,
  identityOf: () => [],
  resources,
  judge: judgeBySight((_: Nothing, row: ResourceRow | null) => judgeRemoval(row === null)),
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  isGone: async (zstack, { resource }, caller, options) => !(await isOwned(zstack, resource, caller, options)),
  explain: withOwnersReason(resources),
});
