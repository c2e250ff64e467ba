import fc from 'fast-check';
import { schema } from '../integration/fixture.ts';
import { SEED } from '../seed.ts';
import { asRecorded, astray } from './answers.ts';
import { damagedOperation, type Operation, OperationWriter, type Root } from './documents.ts';
import { type Draw, oneIn, oneOf, upTo } from './drawing.ts';
import { hostileJson, mutatedJson } from './hostile.ts';
import { messages } from './messages.ts';
import { rawRequests } from './requests.ts';
import { SESSION, startSubject, type Subject } from './subject.ts';

export interface Extent {
  readonly inputs: number;
  /** Default: `SEED`. A failure tells it; `FUZZ_SEED` has it run again. */
  readonly seed?: number | undefined;
}

/** Inputs after which it is looked whether all is well. */
const ROUND = 250;

const UUIDS = ['0123456789ab4def8123456789abcdef', 'a'.repeat(32)];

const bodyOf = ({ query, variables }: Operation): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

function anyOperation(draw: Draw, jobId: string, ...roots: readonly Root[]): Operation {
  const valid = new OperationWriter(draw, schema, { uuids: UUIDS, jobId, isTame: oneIn(draw, 3) }).operation(
    oneOf(draw, roots),
  );
  return oneIn(draw, 3) ? damagedOperation(draw, valid) : valid;
}

/** Operations whose variables are about to go astray. */
const WITH_VARIABLES: readonly Operation[] = [
  {
    query: `query ($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int, $after: String) {
      images(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { uuid } }
    }`,
    variables:
      '{"filter":{"and":[{"name":{"contains":"a"}},{"size":{"gt":"1"}}]},"orderBy":[{"field":"NAME"}],"first":2}',
  },
  {
    query: `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $key: ID) {
      createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $key, waitSeconds: 0) { __typename }
    }`,
    variables: `{"input":{"name":"a","snapshotUuid":"${UUIDS[0]}","backupStorageUuids":["${UUIDS[1]}"]},"key":"${UUIDS[0]}"}`,
  },
  {
    query: 'mutation ($input: LogInByAccountInput!) { logInByAccount(input: $input) { __typename } }',
    variables: '{"input":{"accountName":"admin","password":"hunter2hunter2"}}',
  },
  { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: '{"ids":["a","b"]}' },
  {
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: `{"r":[{"__typename":"Image","uuid":"${UUIDS[0]}"}]}`,
  },
];

/** Sends the input that is drawn, and checks what comes of it. */
type Target = (draw: Draw, subject: Subject, jobId: string) => Promise<unknown>;

export const targets = {
  'raw HTTP': (draw, { send }, jobId) =>
    send(
      rawRequests(draw, [bodyOf(anyOperation(draw, jobId, 'query', 'mutation')), '{"query":"{ __typename }"}', '[]']),
    ),

  documents: (draw, { post }, jobId) =>
    post(bodyOf(anyOperation(draw, jobId, 'query', 'query', 'mutation', 'subscription'))),

  variables(draw, { post }) {
    const { query, variables } = oneOf(draw, WITH_VARIABLES);
    const astray = oneIn(draw, 12) ? hostileJson(draw, 4) : mutatedJson(draw, variables);
    const more = oneIn(draw, 4) ? `,"operationName":${hostileJson(draw)},"extensions":${hostileJson(draw)}` : '';
    const body = `{"query":${JSON.stringify(query)},"variables":${astray}${more}}`;
    return post(oneIn(draw, 12) ? mutatedJson(draw, body) : body);
  },

  async 'WebSocket messages'(draw, { answers, say }, jobId) {
    if (oneIn(draw, 3)) answers(astray(upTo(draw, 2 ** 30)));
    const operation = () => anyOperation(draw, jobId, 'subscription', 'subscription', 'query');
    await say(messages(draw, operation, `OAuth ${SESSION}`)).finally(() => answers(asRecorded));
  },

  async 'answers of ZStack'(draw, { answers, post }, jobId) {
    const root = oneOf<Root>(draw, ['query', 'query', 'mutation']);
    const operation = oneIn(draw, 4)
      ? oneOf(draw, WITH_VARIABLES)
      : new OperationWriter(draw, schema, { uuids: UUIDS, jobId, isTame: true }).operation(root);
    answers(astray(upTo(draw, 2 ** 30)));
    await post(bodyOf(operation)).finally(() => answers(asRecorded));
  },
} satisfies Readonly<Record<string, Target>>;

/** Tells a gateway of its own what is drawn, one after the other. @param afterRound told how many inputs there were */
export async function fuzz(
  target: Target,
  { inputs, seed }: Extent,
  afterRound?: (count: number) => void,
): Promise<void> {
  const subject = await startSubject();
  const begun = await subject.post(bodyOf(jobBegun));
  const jobId = /"id":"([^"]+)"/.exec(begun)?.[1];
  if (jobId === undefined) throw new Error(`no job was begun: ${begun}`);
  let count = 0;
  const told = async (draw: Draw) => {
    await target(draw, subject, jobId);
    count += 1;
    if (count % ROUND !== 0) return;
    await subject.check();
    afterRound?.(count);
  };
  const { FUZZ_SEED = seed ?? SEED } = process.env;
  await fc.assert(fc.asyncProperty(fc.gen(), told), { numRuns: inputs, seed: Number(FUZZ_SEED) });
  await subject.check();
  await subject.close();
}

const jobBegun: Operation = {
  query: `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) {
    createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 0) { ... on ImageCreationInProgress { job { id } } }
  }`,
  variables: `{"input":{"name":"a","snapshotUuid":"${UUIDS[0]}","backupStorageUuids":["${UUIDS[1]}"]}}`,
};
