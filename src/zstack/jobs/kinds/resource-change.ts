import { z } from 'zod';
import { withReason } from '../../refusal.ts';
import type { QueryApi } from '../../wire/api.ts';
import type { RowEvent } from '../../wire/rows/row-event.ts';
import { isOfOwnRow, ownRow } from './own-row.ts';
import { asSeen, type Failed, isRow, type Job, type Moment, type Seen, stateWithoutRecord, unknown } from '../job.ts';
import type { JobKind, JobTypes, JudgedAnswer, ResourceRow, StateOf } from '../kind.ts';

/** The types of a change of a resource. */
export interface ResourceChange<Row extends ResourceRow, About extends object = object> extends JobTypes {
  readonly about: About;
  readonly result: RowEvent<Row>;
  readonly row: Row;
  readonly done: { readonly row: Row };
}

/** What is known of a change beside its resource, and whether the resource shows that it was made. */
export interface Evidence<Row extends ResourceRow, About extends object> extends Pick<
  JobKind<ResourceChange<Row, About>>,
  'about' | 'identityOf'
> {
  /** Does the resource look as the change was to make it? Then it tells the outcome where nothing else does. */
  readonly shows: (row: Row, about: About) => boolean;
}

/** Of what may have looked so before. */
const NONE: Evidence<ResourceRow, object> = { about: z.object({}), identityOf: () => [], shows: () => false };

/** A change of one resource, which only its owner may make, and which the resource does not show. */
export const resourceChange = <Row extends ResourceRow>(
  resources: QueryApi<Row>,
  gone: Partial<Row>,
): JobKind<ResourceChange<Row>> => shownChange<Row, object>(resources, gone, NONE);

/**
 * A change of one resource, which only its owner may make, and which the resource shows.
 * @param resources where the resource is to be seen
 * @param gone what is told of one that is gone since
 */
export function shownChange<Row extends ResourceRow, About extends object>(
  resources: QueryApi<Row>,
  gone: Partial<Row>,
  { shows, ...evidence }: Evidence<Row, About>,
): JobKind<ResourceChange<Row, About>> {
  /** How it stands, as the job's answer and the resource tell it together. */
  function judge(
    job: Job<About>,
    said: JudgedAnswer<RowEvent<Row>>,
    seen: Seen<Row>,
    at: Moment,
  ): StateOf<ResourceChange<Row, About>> {
    switch (said.status) {
      case 'unreachable':
        return unknown('UNREACHABLE');
      case 'unknown':
        if (isRow(seen) && shows(seen, job.about)) return { status: 'succeeded', complete: true, row: seen };
        return seen === 'unreachable' ? unknown('UNREACHABLE') : stateWithoutRecord(job, at);
      case 'failed':
        return { status: 'failed', error: said.error };
      case 'succeeded': {
        const told = isRow(seen) ? seen : said.result.inventory;
        if (told?.uuid === job.resource) return { status: 'succeeded', complete: true, row: asSeen(told, seen, gone) };
        return unknown(seen === null ? 'OUTCOME_FORGOTTEN' : 'UNREACHABLE');
      }
    }
  }

  return {
    ...evidence,
    resources,
    judge,
    rowIn: ownRow,
    isOfResource: isOfOwnRow,
    isFailureOfItself: () => true,
    explain: withOwnersReason(resources),
  };
}

/** A failure with its reason, of an API that demands the ownership of its resource. */
export const withOwnersReason =
  (resources: QueryApi<ResourceRow>) =>
  /** @throws ZstackApiError where the caller's session is refused */
  async (
    ...[zstack, { resource }, failure, caller, options]: Parameters<JobKind<JobTypes>['explain']>
  ): Promise<Failed> => {
    const named = { resources, uuid: resource, mustBeOwn: true };
    return { ...failure, error: await withReason(zstack, failure.error, named, caller, options) };
  };
