import type { Simulator } from '../../../simulator/src/simulator.ts';
import type { AskOptions, TestGateway } from '../fixture.ts';

export const SUBMIT = { method: 'POST', path: '/longjobs' };
export const LOOK = { method: 'GET', path: '/longjobs' };
export const CANCEL = { method: 'PUT', path: '/longjobs' };

export const CREATE = `mutation ($input: CreateDataVolumeTemplateFromVolumeInput!, $key: ID, $wait: Int) {
  createDataVolumeTemplateFromVolume(input: $input, idempotencyKey: $key, waitSeconds: $wait) {
    __typename
    ... on ImageCreated { image { uuid name } job { id uuid status } }
    ... on ImageCreatedPartially { failures { backupStorageUuid } job { id status } }
    ... on ImageCreationFailed { error { code category details cause { details } } job { id status } }
    ... on ImageCreationInProgress { job { id status statusReason } }
  }
}`;

export const JOB = `query ($id: ID!) { job(id: $id) { status statusReason progress { percent }
  result { __typename ... on ImageCreationFailed { error { code category } } } } }`;

const CANCEL_JOB = `mutation ($id: ID!, $wait: Int) { cancelJob(id: $id, waitSeconds: $wait) {
  __typename
  ... on JobCancelled { job { status result { ... on ImageCreationFailed { error { code category } } } } }
  ... on ResourceActionFailed { error { code category } job { status } }
  ... on ResourceActionInProgress { resourceUuid job { status } }
  ... on ResourceActionRefused { error { code category } }
} }`;

/** Asks, and gives the only field; an answer with errors fails with the whole of it. */
async function askFor(gateway: TestGateway, query: string, variables: object, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(query, variables, options);
  if (errors.length > 0) throw new Error(text);
  return Object.values(data ?? {})[0];
}

/** A volume and two backup storages, and the input that makes a template of the one on the others, by a long job. */
export function prepare(cloud: Simulator, accountUuid?: string) {
  const volume = cloud.addVolume(accountUuid === undefined ? {} : { accountUuid });
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const backupStorageUuids = [near.uuid, far.uuid];
  return { far, input: { name: 'golden', volumeUuid: volume.uuid, backupStorageUuids, cancellable: true } };
}

export const create = (gateway: TestGateway, variables: object, options?: AskOptions): Promise<unknown> =>
  askFor(gateway, CREATE, variables, options);

/** The id of the job in a payload. */
export const idIn = (payload: unknown): string => (payload as { readonly job: { readonly id: string } }).job.id;

export const jobOf = (gateway: TestGateway, payload: unknown, options?: AskOptions): Promise<unknown> =>
  askFor(gateway, JOB, { id: idIn(payload) }, options);

export const cancelJob = (gateway: TestGateway, variables: object, options?: AskOptions): Promise<unknown> =>
  askFor(gateway, CANCEL_JOB, variables, options);

/** The whole answer to a cancellation. */
export const cancelAnswer = (gateway: TestGateway, variables: object, options?: AskOptions) =>
  gateway.ask(CANCEL_JOB, variables, options);
