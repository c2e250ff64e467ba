import type { ZStackJobResolvers, ZStackTaskResolvers } from '../../generated/resolvers.ts';
import { getTaskProgress } from '../../zstack/task-progresses.ts';
import { requireCaller } from '../authorization.ts';
import { toOutcome } from '../image-creation/payload.ts';
import { statusOf } from './job.ts';
import { toJobId } from './job-id.ts';
import { overallPercent, percentOf } from './progress.ts';

export const ZStackJob: ZStackJobResolvers = {
  id: ({ reference }) => toJobId(reference),
  uuid: ({ reference }) => reference.jobUuid,
  status: ({ state }) => statusOf(state),
  statusReason: ({ state }) => (state.status === 'unknown' ? state.reason : null),
  resourceUuid: ({ reference }) => reference.imageUuid,
  submittedAt: ({ reference }) => reference.submittedAt,
  async progress({ reference, state }, _, context) {
    if (state.status !== 'running') return null;
    const args = { apiId: reference.jobUuid, all: true };
    const tasks = await context.zstack.call(getTaskProgress, args, requireCaller(context), { signal: context.signal });
    return tasks.length === 0 ? null : { percent: overallPercent(tasks), tasks };
  },
  result: (job) =>
    job.state.status === 'succeeded' || job.state.status === 'failed' ? toOutcome(job.state, job) : null,
};

export const ZStackTask: ZStackTaskResolvers = {
  uuid: ({ taskUuid }) => taskUuid,
  name: ({ taskName }) => taskName,
  percent: percentOf,
};
