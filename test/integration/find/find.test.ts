import { describe } from 'vitest';
import { type Answer, test, type TestGateway } from '../fixture.ts';
import { compareRandomFilters } from './random-filters.ts';

const IMAGES = `query ($search: String, $filter: ImageFilter, $first: Int, $after: String) {
  images(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount nodes { name backupStorageRefs { backupStorageUuid } } pageInfo { endCursor hasNextPage }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const pageOf = ({ data, errors }: Answer): Page => {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['images'] as Page;
};

const namesOf = async (gateway: TestGateway, variables: object) => {
  const { nodes, totalCount } = pageOf(await gateway.ask(IMAGES, variables));
  if (nodes.length !== totalCount) throw new Error(`a total of ${totalCount} for ${nodes.length} rows`);
  return nodes.map(({ name }) => name).toSorted();
};

test('500 random filters with hostile texts find what they mean', async ({ cloud, gateway }) => {
  await compareRandomFilters(cloud, gateway, { count: 500, seed: 20_261_126 });
});

test('no row was made between two seconds, also under or and not', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ name: 'one' });
  cloud.addImage({ name: 'two' });
  const between = { createDate: { eq: '2026-11-26T00:00:00.500Z' } };
  expect(await namesOf(gateway, { filter: between })).toEqual([]);
  expect(await namesOf(gateway, { filter: { or: [between, { name: { eq: 'one' } }] } })).toEqual(['one']);
  expect(await namesOf(gateway, { filter: { not: between } })).toEqual(['one', 'two']);
  expect(await namesOf(gateway, { filter: { not: { or: [between, { name: { eq: 'one' } }] } } })).toEqual(['two']);
});

describe('search', () => {
  test('finds what contains the text in its name or its description, and what has the uuid', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const uuid = 'c'.repeat(32);
    cloud.addImage({ name: "o'neil's 50%_image" });
    cloud.addImage({ name: 'other', description: "by O'Neil" });
    cloud.addImage({ name: 'third', description: null, uuid });
    expect(await namesOf(gateway, { search: " o'neil " })).toEqual(["o'neil's 50%_image", 'other']);
    expect(await namesOf(gateway, { search: '%_' })).toEqual(["o'neil's 50%_image"]);
    expect(await namesOf(gateway, { search: 'CCCCCCCC-CCCC-CCCC-CCCC-CCCCCCCCCCCC' })).toEqual(['third']);
    expect(await namesOf(gateway, { search: 'O', filter: { description: { isNull: false } } })).toContain('other');
    for (const search of [null, '', '  ']) expect(await namesOf(gateway, { search })).toHaveLength(3);
  });

  test('is there on every list', async ({ gateway, expect }) => {
    const lists = ['images', 'volumeSnapshots', 'volumes', 'backupStorages', 'zones', 'primaryStorages', 'vmInstances'];
    const { errors } = await gateway.ask(
      `{ ${lists.map((list) => `${list}(search: "x'\\\\") { totalCount }`).join(' ')} }`,
    );
    expect(errors).toEqual([]);
  });

  test('refuses what the cloud cannot store', async ({ gateway, expect }) => {
    const { errors } = await gateway.ask(IMAGES, { search: '🙂' });
    expect(errors[0]?.extensions['faults']).toMatchObject([{ argument: 'search', code: 'UNSTORABLE_CHARACTER' }]);
  });

  test('refuses what is too long, alone or as ZQL writes it, by its own name', async ({ gateway, expect }) => {
    for (const search of ['x'.repeat(10_000), 'x'.repeat(5_000), "'".repeat(900)]) {
      const { errors } = await gateway.ask(IMAGES, { search, filter: { status: { ne: 'DELETED' } } });
      expect(errors[0]?.extensions['faults']).toMatchObject([{ argument: 'search', code: 'TOO_LONG' }]);
    }
  });
});

test('a page with or, total and refs is one request', async ({ cloud, gateway, expect }) => {
  const on = [cloud.addBackupStorage()];
  for (const name of ['a', 'b', 'c', 'd']) cloud.addImage({ name, on });
  const filter = { or: [{ name: { contains: 'a' } }, { name: { eq: 'b' } }, { name: { eq: 'c' } }] };
  await gateway.ask(IMAGES, { filter, first: 2 }); // asks whether there is ZQL
  const before = cloud.requests.length;
  const one = pageOf(await gateway.ask(IMAGES, { filter, first: 2 }));
  expect(cloud.requests).toHaveLength(before + 1);
  const two = pageOf(await gateway.ask(IMAGES, { filter, first: 2, after: one.pageInfo.endCursor }));
  expect([one, two].map(({ totalCount }) => totalCount)).toEqual([3, 3]);
  expect([...one.nodes, ...two.nodes].map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c']);
  expect(two.pageInfo.hasNextPage).toBe(false);
});

test('what the plain query can carry goes there, also in and', async ({ cloud, gateway, expect }) => {
  await gateway.ask(IMAGES, { filter: { and: [{ name: { eq: 'a' } }, { and: [{ userTag: { has: 'x' } }] }] } });
  expect(cloud.requests.map(({ path }) => path)).toEqual(['/images']);
});

describe('not of a nested filter means none', () => {
  test('of the storages that hold an image', async ({ cloud, gateway, expect }) => {
    const [near, far] = ['near', 'far'].map((name) => cloud.addBackupStorage({ name }));
    if (near === undefined || far === undefined) throw new Error('two');
    cloud.addImage({ name: 'both', on: [near, far] });
    cloud.addImage({ name: 'far alone', on: [far] });
    cloud.addImage({ name: 'nowhere', on: [] });
    const not = (backupStorage: object) => namesOf(gateway, { filter: { not: { backupStorage } } });
    expect(await not({ name: { eq: 'near' } })).toEqual(['far alone', 'nowhere']);
    expect(await not({ name: { contains: 'a' } })).toEqual(['nowhere']);
    expect(await not({ name: { eq: 'no such' } })).toEqual(['both', 'far alone', 'nowhere']);
    const text = cloud.requests.map(({ query }) => query.get('zql')).find((zql) => zql?.includes('not in') === true);
    expect(text).toContain('uuid not in (query imagebackupstorageref.imageUuid where backupStorageUuid in (');
  });

  test('and of the zones of a storage, and of the volume of a snapshot', async ({ cloud, gateway, expect }) => {
    const volume = cloud.addVolume({ name: 'v' });
    cloud.addVolumeSnapshot({ name: 'of v', volumeUuid: volume.uuid });
    cloud.addVolumeSnapshot({ name: 'of none', volumeUuid: null });
    cloud.addBackupStorage({ name: 'unattached', attachedZoneUuids: [] });
    const { data, errors } = await gateway.ask(
      `{ volumeSnapshots(filter: { not: { volume: { name: { eq: "V" } } } }) { nodes { name } }
         backupStorages(filter: { not: { zone: { name: { like: "%" } } } }) { nodes { name } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      volumeSnapshots: { nodes: [{ name: 'of none' }] },
      backupStorages: { nodes: [{ name: 'unattached' }] },
    });
  });

  test('a row meets a filter or its negation, also one that asks nothing of the other row', async ({
    cloud,
    gateway,
    expect,
  }) => {
    cloud.addVolumeSnapshot({ volumeUuid: cloud.addVolume().uuid });
    cloud.addVolumeSnapshot({ volumeUuid: null });
    const count = async (filter: object) => {
      const asked = 'query ($filter: VolumeSnapshotFilter) { volumeSnapshots(filter: $filter) { totalCount } }';
      const { data } = await gateway.ask(asked, { filter });
      return (data?.['volumeSnapshots'] as { readonly totalCount: number }).totalCount;
    };
    for (const volume of [{}, { name: { notIn: [] } }, { name: { in: [] } }, { name: { isNull: false } }])
      expect((await count({ volume })) + (await count({ not: { volume } })), JSON.stringify(volume)).toBe(2);
  });
});

describe('limits', () => {
  const many = (count: number) => ({ or: Array.from({ length: count }, (_, at) => ({ size: { eq: at } })) });
  const deep = (depth: number): object => (depth === 0 ? { name: { eq: 'a' } } : { not: deep(depth - 1) });

  test('at most 100 conditions, at most 10 deep', async ({ gateway, expect }) => {
    expect((await gateway.ask(IMAGES, { filter: many(100) })).errors).toEqual([]);
    expect((await gateway.ask(IMAGES, { filter: deep(9) })).errors).toEqual([]);
    for (const filter of [many(101), deep(10)]) {
      const { errors } = await gateway.ask(IMAGES, { filter });
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        faults: [{ code: 'TOO_MANY_CONDITIONS' }],
      });
    }
  });

  test('what is too many is refused before other rows are asked for, and read no further', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const not = (at: number) => ({ not: { backupStorage: { name: { eq: `n${at}` } } } });
    for (const or of [Array.from({ length: 101 }, (_, at) => not(at)), Array.from({ length: 100_000 }, () => ({}))]) {
      const { errors } = await gateway.ask(IMAGES, { filter: { or } });
      expect(errors[0]?.extensions['faults']).toMatchObject([{ code: 'TOO_MANY_CONDITIONS' }]);
    }
    const orderBy = Array.from({ length: 101 }, () => ({ field: 'NAME' }));
    const { errors } = await gateway.ask(
      'query ($orderBy: [ImageOrder!]) { images(orderBy: $orderBy) { totalCount } }',
      { orderBy },
    );
    expect(errors[0]?.extensions['faults']).toMatchObject([{ argument: 'orderBy', code: 'TOO_LONG' }]);
    expect(cloud.requests).toEqual([]);
  });

  test('17 conditions, and texts that the plain query cannot carry, are ZQL’s', async ({ cloud, gateway, expect }) => {
    cloud.addImage({ name: "it's" });
    const and = Array.from({ length: 17 }, (_, at) => ({ size: { ne: 1000 + at } }));
    expect(await namesOf(gateway, { filter: { and } })).toEqual(["it's"]);
    expect(await namesOf(gateway, { filter: { name: { eq: "it's" } } })).toEqual(["it's"]);
    expect(cloud.received('GET', '/images')).toEqual([]);
  });

  test('a tag is not null, for which there is no isNull', async ({ gateway, expect }) => {
    const { errors } = await gateway.ask(IMAGES, { filter: { userTag: { has: null } } });
    expect(errors[0]?.extensions['faults']).toMatchObject([{ code: 'NULL', message: 'must not be null' }]);
  });

  test.for<readonly [string, string]>([
    ['filter.userTag.has', '{ images(filter: { userTag: { has: "%s" } }) { totalCount } }'],
    [
      'filter.volume.systemTag.hasNot',
      '{ volumeSnapshots(filter: { volume: { systemTag: { hasNot: "%s" } } }) { totalCount } }',
    ],
  ])('%%s in a tag breaks the node: %s', async ([argument, query], { gateway, expect }) => {
    const { errors } = await gateway.ask(query);
    expect(errors[0]?.extensions['faults']).toMatchObject([{ argument, code: 'UNCARRIABLE_TEXT' }]);
  });
});

describe('a cloud that has no ZQL, or is not to be asked by it', () => {
  const OR = { or: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] };

  for (const [what, override] of [
    ['has none', { cloudOptions: { zql: false } }],
    ['is not to be asked', { env: { ZSTACK_ZQL: 'off' } }],
  ] as const) {
    describe(what, () => {
      test.override(override);
      test('answers what the plain query can, and tells what it lacks', async ({ cloud, gateway, expect }) => {
        cloud.addImage({ name: 'a' });
        expect(await namesOf(gateway, { filter: { name: { contains: 'A' } } })).toEqual(['a']);
        for (const variables of [{ filter: OR }, { search: 'a' }, { filter: { not: { name: { eq: 'a' } } } }]) {
          const { errors } = await gateway.ask(IMAGES, variables);
          expect(errors[0]?.extensions).toMatchObject({ code: 'UNSUPPORTED_BY_CLOUD', needs: 'ZQL' });
        }
        const { errors } = await gateway.ask(IMAGES, { filter: { name: { eq: "it's" } } });
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ code: 'UNCARRIABLE_TEXT' }] });
        expect(cloud.received('GET', '/zql').length).toBe(what === 'has none' ? 1 : 0);
      });
    });
  }

  test('what a proxy does not let through stops nothing that the plain query can', async ({
    cloud,
    gateway,
    expect,
  }) => {
    cloud.addImage({ name: 'a' });
    cloud.faults.add({ fault: 'proxy-error', status: 403, on: { path: '/zql' } });
    const { data, errors } = await gateway.ask('{ images(orderBy: [{ field: NAME }]) { nodes { name } totalSize } }');
    expect(data).toEqual({ images: { nodes: [{ name: 'a' }], totalSize: null } });
    expect(errors.map(({ path }) => path)).toEqual([['images', 'totalSize']]);
    expect((await gateway.ask(IMAGES, { filter: OR })).errors[0]?.extensions.code).toBe('UPSTREAM_INVALID_RESPONSE');
  });

  test('a dead session is told as such, and a failure is not kept', async ({ cloud, gateway, expect }) => {
    cloud.addImage({ name: 'a' });
    const dead = await gateway.ask(IMAGES, { filter: OR }, { session: 'd'.repeat(32) });
    expect(dead.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    cloud.faults.add({ fault: 'plain', on: { path: '/zql' } });
    expect((await gateway.ask(IMAGES, { filter: OR })).errors).toHaveLength(1);
    cloud.faults.clear();
    expect(await namesOf(gateway, { filter: OR })).toEqual(['a']);
  });
});
