import { type LongJobInventory, longJobs, submitLongJob } from '../apis/jobs/long-jobs.ts';
import { find, lookUp } from '../look-up.ts';
import { argumentsOnWire, type AsyncApi } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { ZstackFailure } from '../wire/errors/failure.ts';
import { type RawJobAnswer, RUNNING, type SubmitAnswer, UNREACHABLE } from '../wire/job-answer.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import type { CallOptions, Zstack } from '../zstack.ts';
import { resourceUuidOf } from './derived-uuids.ts';
import type { Job } from './job.ts';

/** The uuid of the long job that a job is. */
export const longJobUuidOf = (jobUuid: Uuid): Uuid => resourceUuidOf('LONG_JOB', jobUuid);

/** Without `jobData`, where the cloud can leave it out. */
export const LONG_JOB_FIELDS = ['state', 'jobResult'] as const;

/** How a long job stands by its row. */
export function answerOf({ state, jobResult }: LongJobInventory): RawJobAnswer {
  switch (state) {
    case 'Succeeded':
      return { status: 'succeeded', body: jobResult.event };
    case 'Failed':
      return { status: 'failed', error: jobResult.error };
    case 'Canceled':
      return { status: 'failed', error: { ...jobResult.error, code: CANCELLED } };
    case null:
      return UNREACHABLE;
    default:
      return RUNNING;
  }
}

/** ZStack's code for what was called off. */
const CANCELLED = 'LONG_JOB.1000';

/** What a call to submit an API as a long job is answered with: its limit is another one than that of the submit. @throws ZstackFailure, also where the cloud is known not to have the API */
export async function submitAsLongJob<Args extends object>(
  zstack: Zstack,
  api: AsyncApi<Args, unknown>,
  args: Args,
  jobUuid: Uuid,
  caller: SessionCaller,
): Promise<SubmitAnswer> {
  zstack.cloud.expectApi(api.name);
  const resourceUuid = longJobUuidOf(jobUuid);
  const jobData = JSON.stringify(argumentsOnWire(api, args));
  const submitted = { jobName: api.name, jobData, resourceUuid };
  const answer = await zstack.submit(submitLongJob, submitted, jobUuid, caller);
  const isTaken = answer.status === 'accepted' || answer.status === 'succeeded';
  return isTaken ? { status: 'accepted', apiTimeoutMs: null } : answer;
}

/**
 * How a long job stands that may be there already, for to submit it once more would run it again; null where it is not.
 * @throws ZstackApiError, and ZstackFailure of what was not sent
 */
export async function findSubmitted(
  zstack: Zstack,
  jobUuid: Uuid,
  caller: SessionCaller,
): Promise<RawJobAnswer | null> {
  try {
    const found = await find(zstack, longJobs, longJobUuidOf(jobUuid), caller, { fields: LONG_JOB_FIELDS });
    return found && answerOf(found);
  } catch (error) {
    throw error instanceof ZstackFailure ? error.beforeSending() : error;
  }
}

/**
 * What ZStack's own record tells of a job. That of a long job is a row, asked for with the caller's session and shown to its
 * owner; before it is there, the record of its submit tells.
 * @throws ZstackApiError where the caller's session is refused
 */
export const pollRecord = (
  zstack: Zstack,
  { jobUuid, isLongJob }: Job,
  caller: SessionCaller,
  options: CallOptions,
): Promise<RawJobAnswer> =>
  isLongJob ? pollLongJob(zstack, jobUuid, caller, options) : zstack.poll(jobUuid, caller, options);

async function pollLongJob(
  zstack: Zstack,
  jobUuid: Uuid,
  caller: SessionCaller,
  options: CallOptions,
): Promise<RawJobAnswer> {
  const found = await lookAtLongJob(zstack, jobUuid, caller, options);
  if (found !== null) return found;
  const submit = await zstack.poll(jobUuid, caller, options);
  if (submit.status !== 'succeeded') return submit;
  // It may have become a row since the first look; one that has none now is deleted, or another's.
  return (await lookAtLongJob(zstack, jobUuid, caller, options)) ?? { status: 'unknown' };
}

async function lookAtLongJob(
  zstack: Zstack,
  jobUuid: Uuid,
  caller: SessionCaller,
  options: CallOptions,
): Promise<RawJobAnswer | null> {
  const asked = { ...options, fields: LONG_JOB_FIELDS };
  const row = await lookUp(zstack, longJobs, longJobUuidOf(jobUuid), caller, asked);
  return row === 'unreachable' ? UNREACHABLE : row && answerOf(row);
}
