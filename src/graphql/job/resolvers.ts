import type {
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  ZStackJobResolvers,
  ZStackTaskResolvers,
} from '../../generated/resolvers.ts';
import { getTaskProgress, overallPercent, percentOf } from '../../zstack/apis/jobs/task-progresses.ts';
import { requireCaller } from '../authorization.ts';
import { priced, REQUESTS_OF_JOB } from '../selection/price.ts';
import { selects } from '../selection/selected-fields.ts';
import { cancelJob } from './cancel.ts';
import type { ZStackJob as Job } from './job.ts';
import { fromJobId, toJobId } from './job-id.ts';
import { operationNamed } from './operations.ts';

export const Query = {
  job: priced({ each: REQUESTS_OF_JOB }, (_, { id }, { loaders }) => loaders.jobs.load(id, fromJobId)),
} satisfies QueryResolvers;

export const Mutation = { cancelJob } satisfies MutationResolvers;

export const Subscription = {
  job: {
    subscribe(_, { id }, context, info) {
      const caller = requireCaller(context);
      return fromJobId(id).watch(context.zstack, caller, selects(info, 'progress'));
    },
    resolve: (job: Job) => job,
  },
} satisfies SubscriptionResolvers;

export const ZStackJob = {
  __resolveReference: async ({ id }, { loaders }) => loaders.jobs.load(id, fromJobId),
  id: ({ id, job }, _, { session }) => id ?? toJobId(job, session.require()),
  uuid: ({ job }) => job.jobUuid,
  operation: ({ job }) => operationNamed(job.operation)?.operation ?? 'UNKNOWN',
  status({ state }) {
    switch (state.status) {
      case 'running':
        return 'RUNNING';
      case 'succeeded':
        return state.complete ? 'SUCCEEDED' : 'PARTIALLY_SUCCEEDED';
      case 'failed':
        return 'FAILED';
      case 'unknown':
        return 'UNKNOWN';
    }
  },
  statusReason: ({ state }) => (state.status === 'unknown' ? state.reason : null),
  resourceUuid: ({ job }) => job.resource,
  submittedAt: ({ job }) => job.submittedAt,
  progress: priced({ each: 1 }, async ({ job, state, progress }, _, context) => {
    if (progress !== undefined || state.status !== 'running') return progress ?? null;
    const args = { apiId: job.jobUuid, all: true };
    const tasks = await context.zstack.call(getTaskProgress, args, requireCaller(context), { signal: context.signal });
    return tasks.length === 0 ? null : { percent: overallPercent(tasks), tasks };
  }),
} satisfies ZStackJobResolvers;

export const ZStackTask = {
  uuid: ({ taskUuid }) => taskUuid,
  name: ({ taskName }) => taskName,
  percent: percentOf,
} satisfies ZStackTaskResolvers;
