import { z } from 'zod';
import { isOwned } from '../../refusal.ts';
import type { QueryApi } from '../../wire/api.ts';
import { gatewayError } from '../../wire/errors/error-code.ts';
import { isRow, type Job, type Moment, type Seen, stateWithoutRecord, unknown } from '../job.ts';
import type { JobKind, JobTypes, JudgedAnswer, ResourceRow, StateOf } from '../kind.ts';
import { withOwnersReason } from './resource-change.ts';

const about = z.object({});

type Nothing = z.infer<typeof about>;

/** The types of a removal of a resource. */
export interface ResourceRemoval extends JobTypes {
  readonly about: Nothing;
  readonly result: null;
}

/** ZStack says "succeeded" also for what it could not remove. */
export const STILL_THERE = gatewayError(
  'GATEWAY.STILL_THERE',
  'ZStack says that it was removed, and it is still there.',
);

/** How a removal stands: it is done where the resource is gone, whatever ZStack calls it. */
function judge(
  job: Job<Nothing>,
  said: JudgedAnswer<null>,
  seen: Seen<ResourceRow>,
  at: Moment,
): StateOf<ResourceRemoval> {
  switch (said.status) {
    case 'unreachable':
      return unknown('UNREACHABLE');
    case 'failed':
      return { status: 'failed', error: said.error };
    case 'succeeded':
      if (isRow(seen)) return { status: 'failed', error: STILL_THERE };
      return seen === null ? { status: 'succeeded', complete: true } : unknown('UNREACHABLE');
    case 'unknown':
      if (seen === null) return { status: 'succeeded', complete: true };
      return seen === 'unreachable' ? unknown('UNREACHABLE') : stateWithoutRecord(job, at);
  }
}

/** The removal of one resource, which only its owner may order. */
export const resourceRemoval = (resources: QueryApi<ResourceRow>): JobKind<ResourceRemoval> => ({
  about,
  identityOf: () => [],
  resources,
  judge,
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  isGone: async (zstack, { resource }, caller, options) => !(await isOwned(zstack, resource, caller, options)),
  explain: withOwnersReason(resources),
});
