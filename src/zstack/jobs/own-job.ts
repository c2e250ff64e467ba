import type { ApiName } from '../facts/facts.ts';
import type { Eventually } from '../known.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { ZstackApiError } from '../wire/errors/failure.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { momentOf, readMoment } from './cloud-clock.ts';
import { isOfSession, isRow, type Job, type Seen } from './job.ts';
import type { JobAnswer } from '../wire/job-answer.ts';
import { explained, type JobKind, judge, lookAt, type JobTypes, type ResourceRow, type StateOf } from './kind.ts';
import { type Wait, withGrace, within } from './waiting.ts';
import type { WatchedZstack } from './watching/watches.ts';

/** The key has made a resource from another input. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
  readonly resourceUuid: Uuid;
  /** The list that has the resource. */
  readonly resources: ApiName;

  constructor(resourceUuid: Uuid, resources: ApiName) {
    super('The idempotency key has made a resource from another input.');
    this.resourceUuid = resourceUuid;
    this.resources = resources;
  }
}

/** A job as the one who submits it follows it. */
export interface OwnJob<Of extends JobTypes> {
  readonly kind: JobKind<Of>;
  job: Job<Of['about']>;
  /** See Submission. */
  readonly fits?: (row: Of['row']) => boolean;
  readonly caller: SessionCaller;
  /** See Submitted. */
  readonly answered: boolean;
  /** Has ZStack answered to the caller's session? A poll checks none. */
  isSessionProven: boolean;
  /** Has the session ended since? Then the resource is not to be seen any more. */
  hasSessionEnded: boolean;
}

/**
 * The state of a job for the one who submitted it, with a look at its resource where the job's answer alone does not tell;
 * also where the job was found by its uuid: the poll checks no session, the look does, and shows what the resource is by now. A
 * job found so is of the same input, whatever its resource is called; a resource whose job is another's is compared with
 * the input.
 * @param seen the resource, where it has just been looked at
 * @throws IdempotencyKeyReused; ZstackApiError where the session is refused
 */
export function judgeOwn<Of extends JobTypes>(
  zstack: WatchedZstack,
  own: OwnJob<Of>,
  said: JobAnswer<Of['result']>,
  wait: Wait,
  seen?: Seen<Of['row']>,
): Eventually<StateOf<Of>> {
  const { kind, job } = own;
  if (isOfSession(said)) throw new ZstackApiError(said.error);
  const isUnderWay = said.status === 'running' || said.status === 'abandoned';
  if (own.isSessionProven && isUnderWay) return judge(kind, job, said, null, momentOf(zstack));
  if (own.answered && said.status === 'succeeded') {
    const told = kind.rowIn(job, said.result);
    if (told !== null) return judge(kind, job, said, told, momentOf(zstack));
  }
  return judgeBySight(zstack, own, said, wait, seen);
}

async function judgeBySight<Of extends JobTypes>(
  zstack: WatchedZstack,
  own: OwnJob<Of>,
  said: JobAnswer<Of['result']>,
  wait: Wait,
  seen: Seen<Of['row']> | undefined,
): Promise<StateOf<Of>> {
  const { kind, job } = own;
  const moment = await within(withGrace(wait), (end) => readMoment(zstack, said, end));
  const row = seen === undefined ? await lookAtOwn(zstack, own, wait) : seen;
  if (isRow(row) && kind.claim !== undefined) {
    if (kind.claim.isForeign(job, row)) throw new IdempotencyKeyReused(row.uuid, kind.claim.list);
    // Unlike what it was made from, what it is called may change: that counts only where nothing else tells whose it is.
    if (kind.claim.isOpen(job, said, row, moment) && own.fits?.(row) === false) {
      if (said.status === 'unreachable') return { status: 'unknown', reason: 'UNREACHABLE' };
      throw new IdempotencyKeyReused(row.uuid, kind.claim.list);
    }
  }
  return judge(kind, job, said, row, moment);
}

/** A session that ends after ZStack took the submit takes nothing back: what became of it is only not to be seen any more. */
export async function lookAtOwn<Of extends JobTypes>(
  zstack: WatchedZstack,
  own: OwnJob<Of>,
  wait: Wait,
): Promise<Seen<Of['row']>> {
  const { kind, job, caller } = own;
  try {
    const seen = await within(withGrace(wait), (signal) => lookAt(zstack, kind, job, caller, { signal }));
    own.isSessionProven ||= seen !== 'unreachable';
    return seen;
  } catch (error) {
    if (!own.isSessionProven || !(error instanceof ZstackApiError)) throw error;
    own.hasSessionEnded = true;
    return 'refused';
  }
}

/** A job of which it is not known when it was submitted is as old as what it made at least, and which nodes were there then is not known. */
export function backdated<About extends object>(job: Job<About>, seen: Seen<ResourceRow> | undefined): Job<About> {
  if (job.isDated || seen === undefined || !isRow(seen) || seen.createDate === null) return job;
  const aheadMs = job.submitMoment?.aheadMs ?? null;
  const createdAt = seen.createDate.getTime() - (aheadMs ?? 0);
  if (createdAt >= job.submittedAt.getTime()) return job;
  return { ...job, submittedAt: new Date(createdAt), submitMoment: { aheadMs, nodes: null } };
}

/**
 * What is told at the end of the wait: a failure with what only a look at the cloud tells of it, and what the job's own answer
 * said also where the resource is not to be learnt of.
 */
export async function tellInTheEnd<Of extends JobTypes>(
  zstack: WatchedZstack,
  { kind, job, caller }: OwnJob<Of>,
  said: JobAnswer<Of['result']>,
  state: StateOf<Of>,
  wait: Wait,
): Promise<StateOf<Of>> {
  const isUnseen = state.status === 'unknown' && state.reason === 'UNREACHABLE';
  const isOwnFailure = said.status === 'failed' && kind.isFailureOfItself(said.error);
  const told = isUnseen && isOwnFailure ? judge(kind, job, said, 'refused', momentOf(zstack)) : state;
  if (told.status !== 'failed') return told;
  try {
    return await within(withGrace(wait), (signal) => explained(zstack, kind, job, told, caller, { signal }));
  } catch (error) {
    if (error instanceof ZstackApiError) return told; // the session has ended since
    throw error;
  }
}
