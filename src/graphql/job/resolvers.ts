import type {
  QueryResolvers,
  SubscriptionResolvers,
  ZStackJobResolvers,
  ZStackTaskResolvers,
} from '../../generated/resolvers.ts';
import { type ImageJobView, watchImageJob } from '../../zstack/jobs/view.ts';
import { getTaskProgress, overallPercent, percentOf } from '../../zstack/apis/task-progresses.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { imageCreations } from '../image-creation/creations.ts';
import { toOutcome } from '../image-creation/payload.ts';
import { selects } from '../selection.ts';
import { type ZStackJob as Job, statusOf } from './job.ts';
import { fromJobId, type JobReference, toJobId } from './job-id.ts';

export const jobQueries: Pick<QueryResolvers, 'job'> = {
  job: (_, { id }, { loaders }) => loaders.jobs.load(id),
};

/** What an earlier event has read is not shown with a later one. */
async function* jobEvents(
  reference: JobReference,
  views: AsyncIterable<ImageJobView>,
  { loaders }: GraphQLContext,
): AsyncGenerator<{ readonly job: Job }> {
  for await (const view of views) {
    loaders.clear();
    yield { job: { reference, ...view } };
  }
}

export const jobSubscriptions: Pick<SubscriptionResolvers, 'job'> = {
  job: {
    subscribe(_, { id }, context, info) {
      const caller = requireCaller(context);
      const reference = fromJobId(id);
      const options = { signal: context.signal, withProgress: selects(info, 'progress') };
      return jobEvents(
        reference,
        watchImageJob(context.zstack, imageCreations[reference.operation], reference, caller, options),
        context,
      );
    },
  },
};

export const ZStackJob: ZStackJobResolvers = {
  __resolveReference: async ({ id }, { loaders }) => loaders.jobs.load(id),
  id: ({ reference }) => toJobId(reference),
  uuid: ({ reference }) => reference.jobUuid,
  operation: ({ reference }) => reference.operation,
  status: ({ state }) => statusOf(state),
  statusReason: ({ state }) => (state.status === 'unknown' ? state.reason : null),
  resourceUuid: ({ reference }) => reference.imageUuid,
  submittedAt: ({ reference }) => reference.submittedAt,
  async progress({ reference, state, progress }, _, context) {
    if (progress !== undefined || state.status !== 'running') return progress ?? null;
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
