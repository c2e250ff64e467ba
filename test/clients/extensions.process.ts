import { randomUUID } from 'node:crypto';
import { prepare } from '../integration/create-template.ts';
import { type Answer, test } from '../integration/fixture.ts';
import { complaintsAbout } from './strict-compiler.ts';

const CREATE = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $key: ID) {
  createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $key) { __typename }
}`;

test(
  'what errors really tell is of the types in artifacts/extensions.ts',
  { timeout: 60_000 },
  async ({ cloud, gateway, expect }) => {
    const { input } = prepare(cloud);
    const key = randomUUID();
    const refused = async (path: string, init: RequestInit) => {
      const { errors = [] } = (await (await fetch(gateway.url + path, init)).json()) as Partial<Answer>;
      return { errors };
    };
    const deep = `${'{ node(id: "x") '.repeat(1_001)}{ id }${' }'.repeat(1_001)}`;
    const answers = [
      await gateway.ask('{ zones { totalCount } }', {}, { session: null }),
      await gateway.ask('{ zones { totalCount } }', {}, { session: 'f'.repeat(32) }),
      await gateway.ask('{ images(first: 0, after: "x") { totalCount } }'),
      await gateway.ask('query ($n: Int!) { images(first: $n) { totalCount } }', { n: 'x' }),
      await gateway.ask('{ nowhere }'),
      await gateway.ask('{'),
      await gateway.ask(deep),
      await gateway.ask(CREATE, { input, key }),
      await gateway.ask(CREATE, { input: { ...input, name: 'another' }, key }),
      await refused('/nowhere', {}),
      await refused('/graphql', { method: 'PUT' }),
      await refused('/graphql', { method: 'POST', body: 'x' }),
    ];
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path: '/zones' } });
    cloud.faults.add({ fault: 'proxy-error', on: { path: '/images' } });
    answers.push(await gateway.ask('{ zones { totalCount } images { totalCount } }'));

    const told = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions));
    expect(new Set(told.map(({ code }) => code))).toEqual(
      new Set([
        'UNAUTHENTICATED',
        'BAD_USER_INPUT',
        'GRAPHQL_VALIDATION_FAILED',
        'GRAPHQL_PARSE_FAILED',
        'QUERY_TOO_COMPLEX',
        'IDEMPOTENCY_KEY_REUSED',
        'NOT_FOUND',
        'METHOD_NOT_ALLOWED',
        'UNSUPPORTED_MEDIA_TYPE',
        'UPSTREAM_FAILED',
        'UPSTREAM_UNAVAILABLE',
      ]),
    );
    const typed = (extensions: readonly object[]) =>
      `import type { ErrorExtensions } from './extensions.ts';\nexport const told: ErrorExtensions[] = ${JSON.stringify(extensions)};`;
    const wrong = { code: 'BAD_USER_INPUT', requestId: '1', faults: [{ argument: 'name', code: 'ODD', message: '' }] };
    const [complaints, found] = complaintsAbout([typed(told), typed([wrong])]);
    expect(complaints).toEqual([]);
    expect(found).toHaveLength(1);
  },
);
