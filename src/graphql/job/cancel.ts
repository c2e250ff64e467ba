import type { MutationResolvers } from '../../generated/resolvers.ts';
import { cancelJob as cancel } from '../../zstack/jobs/cancellation.ts';
import { untilAborted, within } from '../../zstack/jobs/waiting.ts';
import { gatewayError } from '../../zstack/wire/errors/error-code.ts';
import { requireCaller } from '../authorization.ts';
import { categoryOf } from '../error/category.ts';
import { InputFaults } from '../input/input-faults.ts';
import { failed, inProgress, refused, type ResourceActionRefused } from '../resource-actions/action.ts';
import { readWaitSeconds } from './arguments.ts';
import type { ZStackJob } from './job.ts';
import { fromJobId } from './job-id.ts';
import { toWait } from './wait.ts';

/** Cancels a job that the caller's own queries show, waits until it has ended, and tells how. */
export const cancelJob = (async (_, { id, waitSeconds }, context) => {
  const { zstack, signal, loaders } = context;
  const caller = requireCaller(context);
  const faults = new InputFaults(zstack.textRules);
  const seconds = readWaitSeconds(faults, waitSeconds);
  const opened = fromJobId(id, faults);
  faults.throwIfAny();
  const before = await opened.ask(zstack, caller, { signal });
  if (before === null) return notFound();
  if (!before.job.isLongJob)
    return refused(
      'GATEWAY.JOB_NOT_CANCELLABLE',
      'Only a job that was submitted with cancellable: true can be cancelled.',
    );
  if (hasEnded(before))
    return isCancelled(before) ? cancelled(before) : refused('GATEWAY.JOB_ENDED', 'The job has ended.');

  const wait = toWait(context, seconds);
  try {
    const { status, ...call } = await cancel(zstack, before.job, caller, wait);
    if (status === 'unseen') return notFound();
    if (status === 'unbegun')
      return refused('GATEWAY.JOB_NOT_BEGUN', 'ZStack has taken the job and not begun it yet: ask again.');
    if (status === 'over' || 'error' in call) {
      const after = (await opened.ask(zstack, caller, { signal })) ?? before;
      if ('error' in call && !hasEnded(after)) return failed(call, after);
      return after.state.status === 'running' ? refusedAsUpload() : ended(after);
    }
    let job = before;
    await within(wait, async (end) => {
      for await (job of untilAborted(end, opened.watch(zstack, caller, false)));
    });
    return hasEnded(job) ? ended(job) : inProgress(job);
  } finally {
    loaders.clear();
  }
}) satisfies MutationResolvers['cancelJob'];

const notFound = (): ResourceActionRefused =>
  refused('GATEWAY.JOB_NOT_FOUND', 'There is no such job, or none that this session may see.');

const refusedAsUpload = (): ResourceActionRefused =>
  refused(
    'GATEWAY.JOB_NOT_CANCELLABLE',
    'ZStack has done its part and waits for the bytes of the image: deleteImage ends the upload.',
  );

const cancelled = (job: ZStackJob) => ({ __typename: 'JobCancelled', job }) as const;

const ended = (job: ZStackJob) =>
  isCancelled(job)
    ? cancelled(job)
    : failed({ error: gatewayError('GATEWAY.JOB_ENDED', 'The job ended before it could be cancelled.') }, job);

const hasEnded = ({ state: { status } }: ZStackJob): boolean => status === 'succeeded' || status === 'failed';

const isCancelled = ({ state }: ZStackJob): boolean =>
  state.status === 'failed' && categoryOf(state.error) === 'CANCELLED';
