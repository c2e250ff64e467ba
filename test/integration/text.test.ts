import { describe, expect } from 'vitest';
import { createTemplate, prepare, refuseTemplate } from './create-template.ts';
import { test, type TestGateway } from './fixture.ts';

/** What no database of a cloud stores, and what such a text is told to be. */
const UNSTORABLE = [
  ['half a character', 'half \ud800 of a pair', /well-formed/],
  ['NUL', 'a\0b', /control characters/],
  ['a bell', 'a\u0007b', /control characters/],
  ['DEL', 'a\u007fb', /control characters/],
  ['a control character of the upper half', 'a\u0085b', /control characters/],
] as const;
const EMOJI = ['a character above U+FFFF', 'a 😀 b', /above U\+FFFF/] as const;

const LIST = 'query ($filter: ImageFilter) { images(filter: $filter) { totalCount } }';
const LOG_IN = 'mutation ($input: LogInByAccountInput!) { logInByAccount(input: $input) { __typename } }';

/** The faults of each field that takes a text, with `text` in it. */
async function faultsEverywhere(gateway: TestGateway, text: string): Promise<readonly object[]> {
  const input = { name: text, description: text, systemTags: [text], userTags: ['fine', text] };
  const ids = { snapshotUuid: 'a'.repeat(32), backupStorageUuids: ['b'.repeat(32)] };
  const { extensions } = await refuseTemplate(gateway, { input: { ...input, ...ids } });
  const name = { eq: text, ne: text, in: ['fine', text], notIn: [text], like: text, notLike: text };
  const url = { eq: text, ne: text, in: [text], notIn: [text] };
  const zone = { name: { eq: text } };
  const list = await gateway.ask(LIST, { filter: { name, url, backupStorage: { zone } } });
  const logIn = await gateway.ask(LOG_IN, {
    input: { accountName: text, password: text, captchaUuid: text, verifyCode: text },
  });
  return [{ extensions }, ...list.errors, ...logIn.errors].flatMap(
    (error) => error.extensions['faults'] as readonly object[],
  );
}

const PLACES = [
  'input.name',
  'input.description',
  'input.systemTags[0]',
  'input.userTags[1]',
  ...['eq', 'ne', 'in', 'notIn', 'like', 'notLike'].map((operator) => `filter.name.${operator}`),
  ...['eq', 'ne', 'in', 'notIn'].map((operator) => `filter.url.${operator}`),
  'filter.backupStorage.zone.name.eq',
  'input.accountName',
  'input.captchaUuid',
  'input.verifyCode',
];

test.for([...UNSTORABLE, EMOJI])(
  '%s is refused wherever a text is taken',
  async ([, text, message], { cloud, gateway }) => {
    const faults = await faultsEverywhere(gateway, text);
    expect(faults.map((fault) => (fault as { argument: string }).argument).toSorted()).toEqual(PLACES.toSorted());
    for (const fault of faults)
      expect(fault).toMatchObject({
        code: 'UNSTORABLE_CHARACTER',
        message: expect.stringMatching(message) as unknown,
      });
    expect(cloud.requests).toEqual([]);
  },
);

test('tab and line ends are characters as others are', async ({ cloud, gateway }) => {
  const description = 'first\tcolumn\r\nsecond line';
  const input = { ...prepare(cloud).input, description };
  expect(await createTemplate(gateway, { input })).toMatchObject({ image: { description } });
});

describe('with ZSTACK_FOUR_BYTE_TEXT', () => {
  test.override('env', { ZSTACK_FOUR_BYTE_TEXT: 'true' });

  test('a character above U+FFFF is sent', async ({ cloud, gateway }) => {
    const input = { ...prepare(cloud).input, name: '😀', userTags: ['👍'] };
    await createTemplate(gateway, { input, waitSeconds: 0 });
    expect(cloud.received('POST', '/images')[0]?.body).toMatchObject({ params: { name: '😀' }, userTags: ['👍'] });
    await gateway.ask(LIST, { filter: { name: { eq: '😀' } } });
    expect(cloud.received('GET', '/images').at(-1)?.query.get('q')).toBe('name=😀');
  });

  test.for(UNSTORABLE)('%s is refused all the same', async ([, text], { cloud, gateway }) => {
    expect(await faultsEverywhere(gateway, text)).toHaveLength(PLACES.length);
    expect(cloud.requests).toEqual([]);
  });
});

describe('a text is trimmed as Java does it', () => {
  test('up to U+0020, and no other blank, before it is sent', async ({ cloud, gateway }) => {
    const around = (text: string) => `\0 \u001f${text}\t\r\n `;
    const input = {
      ...prepare(cloud).input,
      name: around('\u00a0golden\u3000'),
      description: around('made on Monday'),
      systemTags: [around('remote')],
      userTags: [around('a b')],
    };
    await createTemplate(gateway, { input });
    expect(cloud.received('POST', '/images')[0]?.body).toMatchObject({
      params: { name: '\u00a0golden\u3000', description: 'made on Monday' },
      systemTags: ['remote'],
      userTags: ['a b'],
    });
  });

  test('before it is measured', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const name = `  ${'n'.repeat(255)}\n`;
    const userTags = [` ${'t'.repeat(2048)} `];
    expect(await createTemplate(gateway, { input: { ...input, name, userTags } })).toMatchObject({
      __typename: 'ImageCreated',
    });
    const { extensions } = await refuseTemplate(gateway, { input: { ...input, name: '\u00a0'.repeat(256) } });
    expect(extensions['faults']).toMatchObject([{ argument: 'input.name', code: 'TOO_LONG' }]);
  });

  test('before the job is derived from it: the same key finds the same job', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const idempotencyKey = '1'.repeat(32);
    const create = (name: string) => createTemplate(gateway, { input: { ...input, name }, idempotencyKey });
    const [first, second] = [await create('golden'), await create('  golden\n')] as { job: { uuid: string } }[];
    expect(second?.job.uuid).toBe(first?.job.uuid);
  });

  test('at a log-in too', async ({ cloud, gateway }) => {
    await gateway.ask(LOG_IN, { input: { accountName: '\0 admin\n', password: 'password' } });
    expect(cloud.received('PUT', '/accounts/login')[0]?.body).toMatchObject({
      logInByAccount: { accountName: 'admin' },
    });
  });
});

describe('tags', () => {
  const long = 't'.repeat(2049);
  test.for<readonly [string, readonly string[], readonly { at: number; code: string }[]]>([
    ['over 2,048 characters', ['fine', long], [{ at: 1, code: 'TOO_LONG' }]],
    ['twice the same', ['a', 'b', 'a'], [{ at: 2, code: 'DUPLICATE_TAG' }]],
    ['in another case', ['Gold', 'gOLD'], [{ at: 1, code: 'DUPLICATE_TAG' }]],
    ['with accents', ['resume', 'Résumé', 're\u0301sume'], [1, 2].map((at) => ({ at, code: 'DUPLICATE_TAG' }))],
    ['with blanks at the end', ['gold', 'gold  '], [{ at: 1, code: 'DUPLICATE_TAG' }]],
    ['with a blank before an accent at the end', ['gold', 'gold \u0301'], [{ at: 1, code: 'DUPLICATE_TAG' }]],
    ['with a blank inside', ['gold', 'go ld'], []],
  ])('%s', async ([, tags, faults], { cloud, gateway }) => {
    for (const list of ['systemTags', 'userTags']) {
      const { input } = prepare(cloud);
      const { errors } = await gateway.ask(
        'mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 0) { __typename } }',
        { input: { ...input, [list]: tags } },
      );
      expect(errors[0]?.extensions['faults'] ?? []).toMatchObject(
        faults.map(({ at, code }) => ({ argument: `input.${list}[${at}]`, code })),
      );
      expect(cloud.received('POST', '/images')).toHaveLength(faults.length > 0 ? 0 : list === 'systemTags' ? 1 : 2);
    }
  });

  test('a system tag and a user tag may be the same text', async ({ cloud, gateway }) => {
    const input = { ...prepare(cloud).input, systemTags: ['remote'], userTags: ['remote'] };
    expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
  });
});

test('tags of nothing but marks are judged as any other', async ({ gateway }) => {
  const marks = '\u0301\u0323';
  const tags = [['a' + marks.repeat(80_000)], Array.from({ length: 64 }, (_, at) => `${at}${marks.repeat(1_000)}`)];
  for (const userTags of tags) {
    const { errors } = await gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) { __typename } }`,
      { input: { name: 'x', snapshotUuid: 'nonsense', backupStorageUuids: [], userTags } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
