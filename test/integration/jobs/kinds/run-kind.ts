import { type GraphQLNamedType, isObjectType, isUnionType } from 'graphql';
import { type Answer, type AskOptions, schema, type TestGateway } from '../../fixture.ts';
import type { Kind } from './kind.ts';

export const operationOf = ({ mutation }: Kind): string =>
  mutation.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) ? Object.keys(type.getFields()) : []);

/** The mutation, with job and error of whatever member its payload is. */
function documentOf({ mutation, hasKey }: Kind): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (field === undefined || !isUnionType(field.type)) throw new Error(`${mutation} is no mutation with a payload.`);
  const inputType = String(field.args.find(({ name }) => name === 'input')?.type);
  const selections = field.type.getTypes().map((member) => {
    const fields = fieldsOf(member);
    const job = fields.includes('job') ? 'job { id uuid status operation resourceUuid }' : '';
    const error = fields.includes('error') ? 'error { code category }' : '';
    return `... on ${member.name} { ${job} ${error} }`;
  });
  const [declared, passed] = hasKey ? [', $key: ID', ', idempotencyKey: $key'] : ['', ''];
  return `mutation ($input: ${inputType}, $wait: Int${declared}) {
    payload: ${mutation}(input: $input, waitSeconds: $wait${passed}) { __typename ${selections.join(' ')} }
  }`;
}

export interface Payload {
  readonly __typename: string;
  readonly job?: { readonly id: string; readonly uuid: string; readonly status: string; readonly resourceUuid: string };
  readonly error?: { readonly code: string; readonly category: string };
}

export interface Given {
  readonly input: object;
  readonly key?: string;
  readonly wait?: number;
}

/** Runs the mutation; the whole answer. */
export const answerOf = (gateway: TestGateway, kind: Kind, given: Given, options?: AskOptions): Promise<Answer> =>
  gateway.ask(documentOf(kind), given, options);

/** Runs the mutation; an answer with errors fails with the whole of it. */
export async function run(gateway: TestGateway, kind: Kind, given: Given, options?: AskOptions): Promise<Payload> {
  const { data, errors, text } = await answerOf(gateway, kind, given, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['payload'] as Payload;
}

/** The job of a payload. */
export function jobIn({ job, __typename }: Payload): NonNullable<Payload['job']> {
  if (job === undefined) throw new Error(`${__typename} has no job.`);
  return job;
}
