import { setTimeout } from 'node:timers/promises';
import type { Cloud, Row, SubmitAnswer } from './cloud.ts';

export interface CreationArguments {
  readonly input: {
    readonly snapshotUuid: string;
    readonly name: string;
    readonly backupStorageUuids: readonly string[];
  };
}

interface Ref {
  readonly backupStorageUuid: string;
  readonly status: string;
}

/** The gateway's own pace: the first poll comes soon. */
const PAUSE_MS = 200;

/** Submits the template, polls its job where it takes one, and tells the outcome by type. */
export async function createTemplate(cloud: Cloud, { input }: CreationArguments): Promise<object> {
  const { snapshotUuid, name, backupStorageUuids } = input;
  let answer = await cloud.submit(`images/data-volume-templates/from/volume-snapshots/${snapshotUuid}`, {
    params: { name, backupStorageUuids },
  });
  const job = answer.body.location?.split('/').at(-1);
  while (answer.status === 202 && job !== undefined) {
    await setTimeout(PAUSE_MS);
    answer = await cloud.poll(job);
  }
  return outcome(answer, backupStorageUuids);
}

function outcome({ status, body }: SubmitAnswer, wanted: readonly string[]): object {
  if (status !== 200 || body.inventory === undefined) return { __typename: 'ImageCreationFailed', error: body.error };
  const image = body.inventory as Row & { readonly backupStorageRefs: readonly Ref[] };
  const ready = image.backupStorageRefs.filter((ref) => ref.status === 'Ready').map((ref) => ref.backupStorageUuid);
  const missing = wanted.filter((uuid) => !ready.includes(uuid));
  if (missing.length === 0 && (body.failures ?? []).length === 0) return { __typename: 'ImageCreated', image };
  const failures = missing.map((backupStorageUuid) => ({ backupStorageUuid }));
  return { __typename: 'ImageCreatedPartially', image, failures };
}
