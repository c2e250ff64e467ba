import type { Simulator } from '../../simulator/src/simulator.ts';
import type { Answer, AskOptions, TestGateway } from './fixture.ts';

export const CREATE_PATH = '/images/data-volume-templates/from/volume-snapshots/';

const ERROR = '{ code globalErrorCode description details category rootCause { code } causes { code details } }';
const FAILURES = `failures { backupStorageUuid backupStorage { name } error ${ERROR} }`;
const JOB = 'job { id uuid operation status statusReason resourceUuid submittedAt result { __typename } }';
const IMAGE =
  'image { uuid name description status mediaType size url createDate backupStorageRefs { backupStorageUuid status backupStorage { name } } }';

export const CREATE_TEMPLATE = `mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID, $waitSeconds: Int) {
  createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: $waitSeconds) {
    __typename
    ... on ImageCreated { ${IMAGE} ${JOB} }
    ... on ImageCreatedPartially { ${IMAGE} ${FAILURES} ${JOB} }
    ... on ImageCreationFailed { error ${ERROR} leftover { uuid status } ${FAILURES} ${JOB} }
    ... on ImageCreationInProgress { imageUuid pendingImage { uuid status } ${JOB} }
  }
}`;

export interface Variables {
  readonly input: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string | null;
  readonly waitSeconds?: number | null;
}

/** A snapshot and two backup storages, and the input that makes a template of the one on the other two. */
export function prepare(cloud: Simulator) {
  const snapshot = cloud.addVolumeSnapshot();
  const near = cloud.addBackupStorage({ name: 'near' });
  const far = cloud.addBackupStorage({ name: 'far' });
  return {
    snapshot,
    near,
    far,
    input: { name: 'golden', snapshotUuid: snapshot.uuid, backupStorageUuids: [near.uuid, far.uuid] },
  };
}

/** Runs the mutation; an answer with errors fails with the whole of it. */
export async function createTemplate(
  gateway: TestGateway,
  variables: Variables,
  options?: AskOptions,
): Promise<unknown> {
  const answer = await gateway.ask(CREATE_TEMPLATE, variables, options);
  if (answer.errors.length > 0) throw new Error(`unexpected errors: ${answer.text}\nlogs:\n${gateway.logs.join('')}`);
  return answer.data?.['createDataVolumeTemplateFromSnapshot'];
}

/** Runs the mutation, which is to fail, and gives its only error and the answer around it. */
export async function refuseTemplate(
  gateway: TestGateway,
  variables: Variables,
  options?: AskOptions,
): Promise<Answer['errors'][number]> {
  const { errors, text, status, data } = await gateway.ask(CREATE_TEMPLATE, variables, options);
  const [error, ...others] = errors;
  if (error === undefined || others.length > 0) throw new Error(`expected one error: ${text}`);
  if (status !== 200 || data?.['createDataVolumeTemplateFromSnapshot'] !== null)
    throw new Error(`expected 200 and null: ${status} ${text}`);
  return error;
}

/** The id of the job in a payload. */
export const idOf = (payload: unknown): string => (payload as { job: { id: string } }).job.id;

/** Asks for a job once; an answer with errors fails with the whole of it. */
export async function askJob(gateway: TestGateway, id: string, query: string, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(query, { id }, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['job'];
}
