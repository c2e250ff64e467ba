import type { Simulator } from '../../../simulator/src/simulator.ts';
import { PROBE } from '../../../src/zstack/zql/texts.ts';
import { test } from '../fixture.ts';
import { requestsOf } from '../read/requests.ts';

/** How the cloud is asked once whether it has ZQL. */
const PROBED = `/zql?zql=${PROBE}`;

/** Two images on two backup storages, one of them shared by both; a volume with two snapshots; tags. */
function prepare(cloud: Simulator) {
  const near = cloud.addBackupStorage({ uuid: 'b'.repeat(32), name: 'near' });
  const far = cloud.addBackupStorage({ uuid: 'f'.repeat(32), name: 'far' });
  const golden = cloud.addImage({ uuid: '1'.repeat(32), name: 'golden', on: [near, far] });
  const data = cloud.addImage({ uuid: '2'.repeat(32), name: 'data', platform: null, on: [near] });
  const volume = cloud.addVolume({ uuid: '5'.repeat(32) });
  const root = cloud.addVolumeSnapshot({ uuid: '7'.repeat(32), volumeUuid: volume.uuid });
  cloud.addVolumeSnapshot({
    uuid: '8'.repeat(32),
    volumeUuid: volume.uuid,
    parentUuid: root.uuid,
    treeUuid: root.treeUuid,
  });
  cloud.addSystemTag({ resourceUuid: golden.uuid, tag: 'bootMode::UEFI' });
  cloud.addUserTag({ resourceUuid: data.uuid, tag: 'mine' });
}

const ONE = '1'.repeat(32);
const TWO_STORAGES = `uuid?=${'b'.repeat(32)},${'f'.repeat(32)}`;
const TWO_IMAGES = `resourceUuid?=${'1'.repeat(32)},${'2'.repeat(32)}`;

// [what it shows, the operation, its variables, what ZStack is asked]
const operations: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['plain fields', '{ images { nodes { name size } } }', {}, ['/images?fields=uuid,name,size&limit=20&sort=+uuid']],
  ['only the key', '{ images { nodes { uuid } } }', {}, ['/images?fields=uuid&limit=20&sort=+uuid']],
  ['nothing of the rows', '{ images { nodes { __typename } } }', {}, ['/images?fields=uuid&limit=20&sort=+uuid']],
  ['edges', '{ images { edges { cursor node { name } } } }', {}, ['/images?fields=uuid,name&limit=20&sort=+uuid']],
  [
    'nodes and edges',
    '{ images { nodes { md5Sum } edges { node { url } } } }',
    {},
    ['/images?fields=uuid,md5Sum,url&limit=20&sort=+uuid'],
  ],
  [
    'whether rows follow costs one row',
    '{ images(first: 1) { pageInfo { hasNextPage } } }',
    {},
    ['/images?fields=uuid&limit=2&sort=+uuid'],
  ],
  [
    'cursors alone do not',
    '{ images(first: 1) { pageInfo { endCursor } } }',
    {},
    ['/images?fields=uuid&limit=1&sort=+uuid'],
  ],
  [
    'aliases',
    '{ images { nodes { title: name bytes: size } } }',
    {},
    ['/images?fields=uuid,name,size&limit=20&sort=+uuid'],
  ],
  [
    'fragments',
    'query { images { ...page } } fragment page on ImageConnection { nodes { ...row ... on Image { size } ... { format } } } fragment row on Image { name }',
    {},
    ['/images?fields=uuid,name,size,format&limit=20&sort=+uuid'],
  ],
  [
    '@include and @skip',
    'query ($yes: Boolean!, $no: Boolean!) { images { nodes { name @include(if: $no) size @skip(if: $yes) type @include(if: $yes) ...row @include(if: $no) ... @skip(if: $no) { format } } } } fragment row on Image { url }',
    { yes: true, no: false },
    ['/images?fields=uuid,type,format&limit=20&sort=+uuid'],
  ],
  [
    'a total with its page',
    '{ images { totalCount nodes { name } } }',
    {},
    ['/images?fields=uuid,name&limit=20&replyWithCount=true&sort=+uuid'],
  ],
  [
    'a total alone',
    '{ images(filter: { name: { eq: "golden" } }) { totalCount } }',
    {},
    ['/images?count=true&q=name=golden'],
  ],
  [
    'an order',
    '{ images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 5, offset: 1) { nodes { name } } }',
    {},
    [PROBED, '/zql?zql=query image.uuid,name order by createDate desc,uuid asc limit 5 offset 1'].toSorted(),
  ],
  ['nothing where no row can be', '{ images(filter: { name: { in: [] } }) { totalCount nodes { name } } }', {}, []],
  [
    'an empty notIn is no condition',
    '{ images(filter: { name: { notIn: [] } }) { totalCount } }',
    {},
    ['/images?count=true'],
  ],
  [
    'all fields where refs are selected',
    '{ images { nodes { name backupStorageRefs { status } } } }',
    {},
    ['/images?limit=20&sort=+uuid'],
  ],
  [
    'all fields where the platform is selected',
    '{ images { nodes { platform } } }',
    {},
    ['/images?limit=20&sort=+uuid'],
  ],
  ['one image', `{ image(uuid: "${ONE}") { name } }`, {}, [`/images?fields=uuid,name&q=uuid=${ONE}`]],
  [
    'an edge to one, all in one request',
    '{ images { nodes { backupStorageRefs { backupStorage { name } } } } }',
    {},
    ['/images?limit=20&sort=+uuid', `/backup-storage?fields=uuid,name&q=${TWO_STORAGES}`],
  ],
  [
    'one field set per loader: the union over the operation',
    `{ images { nodes { backupStorageRefs { backupStorage { name } } } } backupStorage(uuid: "${'b'.repeat(32)}") { type } }`,
    {},
    [
      '/images?limit=20&sort=+uuid',
      `/backup-storage?fields=uuid,name,type&q=uuid=${'b'.repeat(32)}`,
      `/backup-storage?fields=uuid,name,type&q=uuid=${'f'.repeat(32)}`,
    ],
  ],
  [
    'a list takes its own selection',
    `{ backupStorages { nodes { name } } backupStorage(uuid: "${'b'.repeat(32)}") { type } }`,
    {},
    [
      '/backup-storage?fields=uuid,name&limit=20&sort=+uuid',
      `/backup-storage?fields=uuid,type&q=uuid=${'b'.repeat(32)}`,
    ],
  ],
  [
    'zones of backup storages',
    '{ backupStorages(filter: { name: { eq: "near" } }) { nodes { name zones { name } } } }',
    {},
    ['/backup-storage?limit=20&q=name=near&sort=+uuid', '/zones?fields=uuid,name&q=uuid=ZONE'],
  ],
  ['a flag that fields= cannot name', '{ zones { nodes { name isDefault } } }', {}, ['/zones?limit=20&sort=+uuid']],
  [
    'what a child needs of its parent',
    '{ volumeSnapshots { nodes { name volume { name } } } }',
    {},
    [
      '/volume-snapshots?fields=uuid,name,volumeUuid&limit=20&sort=+uuid',
      `/volumes?fields=uuid,name&q=uuid=${'5'.repeat(32)}`,
    ],
  ],
  [
    'trees',
    '{ volumeSnapshots { nodes { tree { current } } } }',
    {},
    [
      '/volume-snapshots?fields=uuid,treeUuid&limit=20&sort=+uuid',
      '/volume-snapshots/trees?fields=uuid,current&q=uuid=TREE',
    ],
  ],
  [
    'the snapshots of a volume',
    `{ volume(uuid: "${'5'.repeat(32)}") { name snapshots(first: 3) { totalCount nodes { name } } } }`,
    {},
    [
      `/volumes?fields=uuid,name&q=uuid=${'5'.repeat(32)}`,
      `/volume-snapshots?fields=uuid,name&limit=3&q=volumeUuid=${'5'.repeat(32)}&replyWithCount=true&sort=+uuid`,
    ],
  ],
  [
    'tags of all images together',
    '{ images { nodes { name systemTags { tag } userTags { tag } bootMode } } }',
    {},
    [
      '/images?fields=uuid,name&limit=20&sort=+uuid',
      `/system-tags?fields=uuid,resourceUuid,tag&limit=1000&q=${TWO_IMAGES}&sort=+uuid`,
      `/user-tags?fields=uuid,resourceUuid,tag&limit=1000&q=${TWO_IMAGES}&sort=+uuid`,
    ],
  ],
  [
    'the boot mode needs the tag',
    '{ images { nodes { bootMode } } }',
    {},
    [
      '/images?fields=uuid&limit=20&sort=+uuid',
      `/system-tags?fields=uuid,resourceUuid,tag&limit=1000&q=${TWO_IMAGES}&sort=+uuid`,
    ],
  ],
  [
    'identical lists are one request',
    '{ a: images { nodes { name } } b: images { nodes { title: name } } }',
    {},
    ['/images?fields=uuid,name&limit=20&sort=+uuid'],
  ],
  [
    'the same row from several places is one request',
    `{ a: image(uuid: "${ONE}") { name } b: image(uuid: "${ONE}") { size } }`,
    {},
    [`/images?fields=uuid,name,size&q=uuid=${ONE}`],
  ],
  [
    'a fragment that is left out selects nothing',
    'query ($no: Boolean = false) { images { ...all @include(if: $no) totalCount } } fragment all on ImageConnection { nodes { name } }',
    {},
    ['/images?count=true'],
  ],
];

test.for(operations)(
  'ZStack is asked for exactly what is selected: %s',
  async ([, query, variables, expected], { cloud, gateway, expect }) => {
    prepare(cloud);
    const { errors } = await gateway.ask(query, variables);
    expect(errors).toEqual([]);
    const zone = cloud.received('GET', '/zones')[0]?.query.get('q')?.slice('uuid='.length) ?? 'ZONE';
    const tree = cloud.volumeSnapshots()[0]?.treeUuid ?? 'TREE';
    expect(requestsOf(cloud)).toEqual(
      expected.map((line) => line.replace('ZONE', zone).replace('TREE', tree)).toSorted(),
    );
  },
);

/** Fragments of which each spreads the next one twice. */
function doubling(length: number): string {
  const levels = Array.from({ length }, (_, level) => {
    const next = level === length - 1 ? 'uuid' : `...level${level + 1}`;
    return `fragment level${level} on VolumeSnapshot { volume { snapshots { nodes { ${next} } } } tree { snapshots { ${next} } } }`;
  });
  return `{ volumeSnapshot(uuid: "${'0'.repeat(32)}") { name ...level0 } } ${levels.join(' ')}`;
}

/** Deep queries are refused as too much to ask for, unless an operator wants it otherwise. */
const deepTest = test.extend({
  env: { MAX_QUERY_DEPTH: '1000', MAX_QUERY_REQUESTS: '1000000000', MAX_QUERY_ROWS: '1000000000' },
});

test('fragments that spread one another twice are counted at once, however long they are', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { errors } = await gateway.ask(doubling(40));
  expect(errors).toMatchObject([
    { extensions: { limit: { name: 'fieldDepth' } } },
    { extensions: { limit: { name: 'fields' } } },
  ]);
  expect(cloud.requests).toEqual([]);
});

deepTest(
  'fragments that spread one another twice ask once for what is selected',
  async ({ cloud, gateway, expect }) => {
    const { data, errors } = await gateway.ask(doubling(6));
    expect(errors).toEqual([]);
    expect(data).toEqual({ volumeSnapshot: null });
    expect(cloud.requests.map(({ query }) => query.get('fields'))).toEqual(['uuid,name,volumeUuid,treeUuid']);
  },
);

deepTest('an operation may be nested deeply', async ({ gateway, expect }) => {
  const depth = 300;
  const query = `{ volumes { nodes { ${'snapshots(first: 1) { nodes { volume { '.repeat(depth)}uuid${' } } }'.repeat(depth)} } } }`;
  const { data, errors } = await gateway.ask(query);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ volumes: { nodes: [] } });
});

test('an operation that is nested deeper than is taken is refused as such', async ({ gateway, expect }) => {
  const depth = 20_000;
  const { errors } = await gateway.ask(
    `{ volumes { nodes { ${'snapshots { nodes { volume { '.repeat(depth)}uuid${' } } }'.repeat(depth)} } } }`,
  );
  expect(errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'depth', value: 5_001, allowed: 1_000 } } },
  ]);
});
