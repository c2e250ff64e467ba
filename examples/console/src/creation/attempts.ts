import type { ApolloClient } from '@apollo/client';
import { v4 } from 'uuid';
import { type Failure, type Fault, failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import { isRecord, stored, useStored } from '../stored.ts';

/** Waits a moment, so that what is refused at once is told at once. */
const CREATE_TEMPLATE = graphql(`
  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {
    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {
      ... on ImageCreationOutcome {
        job {
          id
        }
      }
    }
  }
`);

export interface CreationInput {
  readonly snapshotUuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly backupStorageUuids: readonly string[];
}

/** One wish for one template, from the press of the button until the user dismisses its outcome. */
export interface Attempt {
  /** Sent with every try: however many of them arrive, they make one image. */
  readonly idempotencyKey: string;
  readonly input: CreationInput;
  readonly snapshotName: string;
  readonly storageNames: readonly string[];
  readonly startedAt: string;
  /** Null until the gateway has answered. */
  readonly jobId: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Newest first. They outlive a reload, and stay in this tab. */
const attempts = stored<readonly Attempt[]>([], {
  storage: () => sessionStorage,
  name: 'console.attempts',
  parse: (kept) => (Array.isArray(kept) ? kept.filter(isAttempt) : undefined),
});
/** The keys of the attempts that are on their way, and why the last try of others failed. */
const tries = stored<ReadonlyMap<string, 'sending' | Failure>>(new Map());

export const useAttempts = (): readonly Attempt[] => useStored(attempts);
export const useLastTry = (idempotencyKey: string): 'sending' | Failure | undefined =>
  useStored(tries).get(idempotencyKey);

/** Begins an attempt, and keeps it before anything is sent. */
export function beginAttempt(wish: Pick<Attempt, 'input' | 'snapshotName' | 'storageNames'>): Attempt {
  const attempt = { ...wish, idempotencyKey: v4(), startedAt: new Date().toISOString(), jobId: null };
  attempts.set([attempt, ...attempts.get()]);
  return attempt;
}

export const removeAttempt = ({ idempotencyKey }: Attempt): void =>
  attempts.set(attempts.get().filter((one) => one.idempotencyKey !== idempotencyKey));

export const forgetAttempts = (): void => attempts.set([]);

/** Sends an attempt, once more if need be. The faults of its input, where it has any: then nothing was sent to the cloud, and the attempt is gone. */
export async function sendAttempt(client: ApolloClient, attempt: Attempt): Promise<readonly Fault[]> {
  const { idempotencyKey, input } = attempt;
  remember(idempotencyKey, 'sending');
  const told = await create(client, idempotencyKey, input);
  if ('jobId' in told) {
    const accepted = ({ ...one }: Attempt) =>
      one.idempotencyKey === idempotencyKey ? { ...one, jobId: told.jobId } : one;
    attempts.set(attempts.get().map(accepted));
    remember(idempotencyKey, undefined);
    return [];
  }
  remember(idempotencyKey, told);
  if (told.kind !== 'input') return [];
  removeAttempt(attempt);
  return told.faults.length > 0 ? told.faults : [{ argument: '', message: told.message }];
}

async function create(
  client: ApolloClient,
  idempotencyKey: string,
  { backupStorageUuids, ...input }: CreationInput,
): Promise<{ readonly jobId: string } | Failure> {
  try {
    const { data } = await client.mutate({
      mutation: CREATE_TEMPLATE,
      variables: { input: { ...input, backupStorageUuids: [...backupStorageUuids] }, idempotencyKey },
      // A member of the union that is newer than this page has a job too, which the cache would not know to match.
      fetchPolicy: 'no-cache',
    });
    const payload = data?.createDataVolumeTemplateFromSnapshot;
    const jobId = payload && 'job' in payload ? payload.job.id : undefined;
    return jobId === undefined ? { kind: 'other', message: payload?.__typename ?? '', requestId: null } : { jobId };
  } catch (error) {
    return error instanceof Error ? failureOf(error) : { kind: 'lost' };
  }
}

function remember(idempotencyKey: string, lastTry: 'sending' | Failure | undefined): void {
  const next = new Map(tries.get());
  if (lastTry === undefined) next.delete(idempotencyKey);
  else next.set(idempotencyKey, lastTry);
  tries.set(next);
}

function isAttempt(kept: unknown): kept is Attempt {
  if (!isRecord(kept) || !isRecord(kept['input'])) return false;
  const { idempotencyKey, snapshotName, storageNames, startedAt, jobId, input } = kept;
  const { snapshotUuid, name, description, backupStorageUuids } = input as Record<string, unknown>;
  return (
    [idempotencyKey, snapshotName, startedAt, snapshotUuid, name].every(isText) &&
    [jobId, description].every((value) => value === null || isText(value)) &&
    [storageNames, backupStorageUuids].every((value) => Array.isArray(value) && value.every(isText))
  );
}
