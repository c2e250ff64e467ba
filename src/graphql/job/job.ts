import type { Failed, Job, Pending, Succeeded } from '../../zstack/jobs/job.ts';
import type { JobProgress } from '../../zstack/jobs/watch.ts';

/** A job and its state: what stands behind the type ZStackJob. */
export interface ZStackJob {
  /** As it was asked by; undefined for a job that has just been submitted. */
  readonly id?: string;
  readonly job: Job;
  readonly state: Pending | Succeeded | Failed;
  /** Null while it has no outcome. */
  readonly result: JobResult | null;
  /** Undefined where it has not been asked for. */
  readonly progress?: JobProgress | null;
}

/** What the outcome of a job is told as: a member of the union ZStackJobResult, with the fields that the schema has of it. */
export interface JobResult {
  readonly __typename: string;
  readonly job: ZStackJob;
}
