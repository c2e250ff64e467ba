import type { ZStackJobOperation, ZStackJobStatus } from '../../generated/resolvers.ts';
import type { ImageJob, ImageJobState } from '../../zstack/image-job.ts';

/** A job and its state: what stands behind the type ZStackJob. */
export interface ZStackJob {
  readonly operation: ZStackJobOperation;
  readonly reference: ImageJob;
  readonly state: ImageJobState;
}

export function statusOf(state: ImageJobState): ZStackJobStatus {
  switch (state.status) {
    case 'running':
      return 'RUNNING';
    case 'succeeded':
      return state.failures.length === 0 ? 'SUCCEEDED' : 'PARTIALLY_SUCCEEDED';
    case 'failed':
      return 'FAILED';
    case 'unknown':
      return 'UNKNOWN';
  }
}
