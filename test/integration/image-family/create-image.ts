import type { AskOptions, GraphQLError, TestGateway } from '../fixture.ts';

/** A mutation that creates an image: its name, and that of its input. */
export type Creation = 'createRootVolumeTemplateFromSnapshot' | 'createRootVolumeTemplateFromRootVolume' | 'addImage';

const inputOf = (creation: Creation): string => `${creation[0]?.toUpperCase()}${creation.slice(1)}Input`;

const ERROR = 'error { code category details cause { code details } }';
const REFS = 'backupStorageRefs { backupStorageUuid status installPath }';

const documentOf = (creation: Creation): string => `mutation ($input: ${inputOf(creation)}!, $key: ID, $wait: Int) {
  payload: ${creation}(input: $input, idempotencyKey: $key, waitSeconds: $wait) {
    __typename
    ... on ImageCreationOutcome { job { id status operation } }
    ... on ImageCreated { image { uuid url mediaType format platform guestOsType architecture bootMode ${REFS} } }
    ... on ImageCreatedPartially { image { uuid } failures { backupStorageUuid } }
    ... on ImageCreationFailed { ${ERROR} leftover { uuid } failures { backupStorageUuid ${ERROR} } }
    ... on ImageCreationInProgress { imageUuid pendingImage { uuid status ${REFS} } }
  }
}`;

export interface Given {
  readonly input: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly wait?: number;
}

/** Runs the mutation; an answer with errors fails with the whole of it. */
export async function create(
  gateway: TestGateway,
  creation: Creation,
  given: Given,
  options?: AskOptions,
): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(documentOf(creation), given, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['payload'];
}

/** Runs the mutation, which is to be refused: the errors of the answer. */
export const refusalsOf = async (
  gateway: TestGateway,
  creation: Creation,
  given: Given,
  options?: AskOptions,
): Promise<readonly GraphQLError[]> => (await gateway.ask(documentOf(creation), given, options)).errors;
