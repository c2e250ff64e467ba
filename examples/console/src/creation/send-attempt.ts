import type { ApolloClient } from '@apollo/client';
import { type Failure, type Fault, failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import type { CreateTemplateMutation } from '../gql/graphql.ts';
import { tellJob } from '../jobs/followed.ts';
import { stored, useStored } from '../stored.ts';
import { type Attempt, type CreationInput, changeAttempt, removeAttempt } from './attempts.ts';

/** Waits a moment, so that what is refused at once is told at once. */
const CREATE_TEMPLATE = graphql(`
  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {
    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {
      ... on ImageCreationOutcome {
        job {
          id
          status
          statusReason
          resourceUuid
        }
      }
      ...Created
      ...CreatedPartially
      ...CreationFailed
    }
  }
`);

type Payload = NonNullable<CreateTemplateMutation['createDataVolumeTemplateFromSnapshot']>;

/** The keys of the attempts that are on their way, and why the last try of others failed. */
const tries = stored<ReadonlyMap<string, 'sending' | Failure>>(new Map());

export const useLastTry = (idempotencyKey: string): 'sending' | Failure | undefined =>
  useStored(tries).get(idempotencyKey);

/** Sends an attempt, once more if need be. The faults of its input, where it has any: then nothing was sent to the cloud, and the attempt is gone. */
export async function sendAttempt(client: ApolloClient, attempt: Attempt): Promise<readonly Fault[]> {
  const { idempotencyKey, input } = attempt;
  remember(idempotencyKey, 'sending');
  const told = await create(client, idempotencyKey, input);
  if ('kind' in told) {
    remember(idempotencyKey, told);
    if (told.kind !== 'input') return [];
    removeAttempt(attempt);
    return told.faults.length > 0 ? told.faults : [{ argument: '', code: '', message: told.message }];
  }
  const { job } = told;
  if (told.__typename !== 'ImageCreationInProgress') tellJob(idempotencyKey, { ...job, progress: null, result: told });
  changeAttempt(attempt, { jobId: job.id, imageUuid: job.resourceUuid });
  remember(idempotencyKey, undefined);
  return [];
}

async function create(
  client: ApolloClient,
  idempotencyKey: string,
  { backupStorageUuids, userTags, ...input }: CreationInput,
): Promise<Extract<Payload, { readonly job: unknown }> | Failure> {
  try {
    const { data } = await client.mutate({
      mutation: CREATE_TEMPLATE,
      variables: {
        input: { ...input, backupStorageUuids: [...backupStorageUuids], userTags: [...userTags] },
        idempotencyKey,
      },
      // A member of the union that is newer than this page has a job too, which the cache would not know to match.
      fetchPolicy: 'no-cache',
    });
    const payload = data?.createDataVolumeTemplateFromSnapshot;
    return payload && 'job' in payload ? payload : { kind: 'other', message: '', requestId: null };
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
