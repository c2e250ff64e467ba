import type { ZStackJobStatus } from '../../generated/resolvers.ts';
import type { ImageJobState } from '../../zstack/jobs/job.ts';
import type { JobProgress } from '../../zstack/jobs/view.ts';
import type { JobReference } from './job-id.ts';

/** A job and its state: what stands behind the type ZStackJob. */
export interface ZStackJob {
  readonly reference: JobReference;
  readonly state: ImageJobState;
  /** Undefined where it has not been asked for. */
  readonly progress?: JobProgress | null;
}

export function statusOf(state: ImageJobState): ZStackJobStatus {
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
}
