import type { Attempt } from '../creation/attempts.ts';
import type { Failure } from '../gateway/failure.ts';
import type { CreateTemplateMutation, FollowJobSubscription } from '../gql/graphql.ts';
import { stored, useStored } from '../stored.ts';

/** How a job ended, as the mutation or the stream has brought it. */
export type JobResult =
  | NonNullable<FollowJobSubscription['job']['result']>
  | NonNullable<CreateTemplateMutation['createDataVolumeTemplateFromSnapshot']>;

/** How a job stands. */
export interface JobState extends Pick<FollowJobSubscription['job'], 'status' | 'statusReason' | 'progress'> {
  readonly result: JobResult | null;
}

interface Followed {
  /** Null until it is known. */
  readonly job: JobState | null;
  /** Why it cannot be followed. */
  readonly failure: Failure | null;
  /** How often somebody has asked again. */
  readonly restarts: number;
}

const unknown: Followed = { job: null, failure: null, restarts: 0 };

/** What this page knows of the jobs of its attempts, by their idempotency keys. */
const followed = stored<ReadonlyMap<string, Followed>>(new Map());

function change(key: string, changed: Partial<Followed>): void {
  const known = followed.get();
  followed.set(new Map(known).set(key, { ...(known.get(key) ?? unknown), ...changed }));
}

export const useFollowed = (key: string): Followed => useStored(followed).get(key) ?? unknown;
export const tellJob = (key: string, job: JobState): void => change(key, { job, failure: null });
export const tellFailure = (key: string, failure: Failure): void => change(key, { failure });

/** Forgets what is known, and asks for it again. */
export const askAgain = (key: string): void =>
  change(key, { ...unknown, restarts: (followed.get().get(key)?.restarts ?? 0) + 1 });

/** The images that these attempts still make, as far as the page knows. */
export function useImagesInMaking(attempts: readonly Attempt[]): ReadonlySet<string> {
  const known = useStored(followed);
  const isInMaking = (key: string) => {
    const { job, failure } = known.get(key) ?? unknown;
    return job === null ? failure === null : job.status === 'RUNNING';
  };
  return new Set(
    attempts.flatMap(({ imageUuid, idempotencyKey }) =>
      imageUuid !== null && isInMaking(idempotencyKey) ? imageUuid : [],
    ),
  );
}
