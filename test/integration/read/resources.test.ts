import { isObjectType } from 'graphql';
import { describe } from 'vitest';
import { backupStorageResource } from '../../../src/graphql/backup-storage/backup-storage.ts';
import { accountResource } from '../../../src/graphql/account/account.ts';
import { imageResource } from '../../../src/graphql/image/image.ts';
import { primaryStorageResource } from '../../../src/graphql/primary-storage/primary-storage.ts';
import { systemTagResource, userTagResource } from '../../../src/graphql/tag/tag.ts';
import {
  volumeSnapshotResource,
  volumeSnapshotTreeResource,
} from '../../../src/graphql/volume-snapshot/volume-snapshot.ts';
import { vmInstanceResource } from '../../../src/graphql/vm-instance/vm-instance.ts';
import { volumeResource } from '../../../src/graphql/volume/volume.ts';
import { zoneResource } from '../../../src/graphql/zone/zone.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { schema, test } from '../fixture.ts';

const at = (second: number) => new Timestamp(Date.UTC(2025, 0, 2, 3, 4, second));
const written = (second: number) => `2025-01-02T03:04:${String(second).padStart(2, '0')}.000Z`;

const RESOURCES = [
  imageResource,
  volumeSnapshotResource,
  volumeSnapshotTreeResource,
  volumeResource,
  backupStorageResource,
  primaryStorageResource,
  vmInstanceResource,
  accountResource,
  zoneResource,
  systemTagResource,
  userTagResource,
];

test('every field of a resource but its id is one of ZStack’s columns or lists, or says what it is made of', ({
  expect,
}) => {
  const strangers = RESOURCES.flatMap(({ typeName, api, madeOf = {} }) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [typeName];
    const whole = api.row({ uuid: '0'.repeat(32) }, NOBODY, '') ?? {};
    return Object.keys(type.getFields())
      .filter((name) => name !== 'id' && !(name in whole) && !(name in madeOf))
      .map((name) => `${typeName}.${name}`);
  });
  expect(strangers).toEqual([]);
});

const NOBODY = {
  session: undefined,
  readTimestamp: () => null,
  onUnknownEnumValue: () => undefined,
  onUnreadableTimestamp: () => undefined,
  onRowWithoutUuid: () => undefined,
};

describe('a row shows all that ZStack tells of it', () => {
  test('an image', async ({ cloud, gateway, expect }) => {
    const { uuid } = cloud.addImage({
      platform: 'WindowsVirtio',
      mediaType: 'ISO',
      state: 'Disabled',
      status: 'Migrating',
      createDate: at(1),
      lastOpDate: at(2),
      md5Sum: 'abc',
      guestOsType: 'Windows 10',
      architecture: 'x86_64',
      system: true,
      virtio: false,
      size: 9007199254740993n,
      actualSize: 5,
    });
    cloud.addSystemTag({ resourceUuid: uuid, tag: 'bootMode::uefi_with_csm', createDate: at(3), inherent: true });
    const pattern = cloud.addTagPattern({ name: 'approved', color: '#2d8a34', type: 'withToken' });
    cloud.addUserTag({ resourceUuid: uuid, tag: 'approved', tagPatternUuid: pattern.uuid });
    const { data, errors } = await gateway.ask(
      `query ($uuid: ID!) { image(uuid: $uuid) {
        state status size actualSize md5Sum mediaType guestOsType type platform architecture system virtio createDate lastOpDate bootMode backupStorageRefs { status }
        systemTags { tag resourceUuid resourceType inherent createDate } userTags { tag tagPatternUuid tagPattern { name color type } }
      } }`,
      { uuid },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      image: {
        state: 'DISABLED',
        status: 'MIGRATING',
        size: '9007199254740993',
        actualSize: 5,
        md5Sum: 'abc',
        mediaType: 'ISO',
        guestOsType: 'Windows 10',
        type: 'zstack',
        platform: 'WINDOWS_VIRTIO',
        architecture: 'x86_64',
        system: true,
        virtio: false,
        createDate: written(1),
        lastOpDate: written(2),
        bootMode: 'UEFI_WITH_CSM',
        backupStorageRefs: [],
        systemTags: [
          {
            tag: 'bootMode::uefi_with_csm',
            resourceUuid: uuid,
            resourceType: 'ImageVO',
            inherent: true,
            createDate: written(3),
          },
        ],
        userTags: [
          {
            tag: 'approved',
            tagPatternUuid: pattern.uuid,
            tagPattern: { name: 'approved', color: '#2d8a34', type: 'WITH_TOKEN' },
          },
        ],
      },
    });
  });

  test('a volume, its snapshots and their tree', async ({ cloud, gateway, expect }) => {
    const volume = cloud.addVolume({
      type: 'Root',
      status: 'NotInstantiated',
      state: 'Enabled',
      deviceId: 3,
      isShareable: true,
      lastAttachDate: at(4),
      lastDetachDate: null,
      volumeQos: 'read=1',
      protocol: null,
    });
    const root = cloud.addVolumeSnapshot({
      name: 'root',
      volumeUuid: volume.uuid,
      type: 'Storage',
      volumeType: 'Root',
      groupUuid: '9'.repeat(32),
      latest: false,
    });
    const leaf = cloud.addVolumeSnapshot({
      name: 'leaf',
      volumeUuid: volume.uuid,
      parentUuid: root.uuid,
      treeUuid: root.treeUuid,
    });
    const { data, errors } = await gateway.ask(
      `query ($volume: ID!, $leaf: ID!, $root: ID!) {
        volume(uuid: $volume) { type status state deviceId isShareable lastAttachDate lastDetachDate volumeQos protocol snapshots { totalCount } }
        leaf: volumeSnapshot(uuid: $leaf) { parentUuid distance volume { uuid } backupStorageRefs { installPath } tree { uuid volumeUuid current status snapshots { name distance volume { uuid } } } }
        root: volumeSnapshot(uuid: $root) { type volumeType groupUuid latest parentUuid state status }
      }`,
      { volume: volume.uuid, leaf: leaf.uuid, root: root.uuid },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      volume: {
        type: 'ROOT',
        status: 'NOT_INSTANTIATED',
        state: 'ENABLED',
        deviceId: 3,
        isShareable: true,
        lastAttachDate: written(4),
        lastDetachDate: null,
        volumeQos: 'read=1',
        protocol: null,
        snapshots: { totalCount: 2 },
      },
      leaf: {
        parentUuid: root.uuid,
        distance: leaf.distance,
        volume: { uuid: volume.uuid },
        backupStorageRefs: [],
        tree: {
          uuid: root.treeUuid,
          volumeUuid: volume.uuid,
          current: true,
          status: 'COMPLETED',
          snapshots: [
            { name: 'root', distance: root.distance, volume: { uuid: volume.uuid } },
            { name: 'leaf', distance: leaf.distance, volume: { uuid: volume.uuid } },
          ],
        },
      },
      root: {
        type: 'STORAGE',
        volumeType: 'ROOT',
        groupUuid: '9'.repeat(32),
        latest: false,
        parentUuid: null,
        state: 'ENABLED',
        status: 'READY',
      },
    });
  });

  test('a backup storage of each type, and its zones', async ({ cloud, gateway, expect }) => {
    const zone = cloud.addZone({ name: 'far', isDefault: true, state: 'Disabled' });
    cloud.addBackupStorage({
      name: 'ceph',
      type: 'Ceph',
      attachedZoneUuids: [zone.uuid],
      fsid: 'f-1',
      poolName: 'p',
      poolAvailableCapacity: 9007199254740993n,
      poolReplicatedSize: 3,
      poolDiskUtilization: 0.33,
    });
    cloud.addBackupStorage({ name: 'addon', type: 'Addon', attachedZoneUuids: [], identity: 'xyz' });
    const { data, errors } = await gateway.ask(
      '{ backupStorages(orderBy: { field: NAME }) { nodes { name type fsid poolName poolAvailableCapacity poolReplicatedSize poolDiskUtilization identity attachedZoneUuids zones { name isDefault state type } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      backupStorages: {
        nodes: [
          {
            name: 'addon',
            type: 'Addon',
            fsid: null,
            poolName: null,
            poolAvailableCapacity: null,
            poolReplicatedSize: null,
            poolDiskUtilization: null,
            identity: 'xyz',
            attachedZoneUuids: [],
            zones: [],
          },
          {
            name: 'ceph',
            type: 'Ceph',
            fsid: 'f-1',
            poolName: 'p',
            poolAvailableCapacity: '9007199254740993',
            poolReplicatedSize: 3,
            poolDiskUtilization: 0.33,
            identity: null,
            attachedZoneUuids: [zone.uuid],
            zones: [{ name: 'far', isDefault: true, state: 'DISABLED', type: 'zstack' }],
          },
        ],
      },
    });
  });
});

test('what a newer cloud sends is UNKNOWN, and the log says it once', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 3; index += 1) {
    const { uuid: resourceUuid } = cloud.addImage({ status: 'Melting' });
    cloud.addSystemTag({ resourceUuid, tag: 'bootMode::Quantum' });
  }
  const { data, errors } = await gateway.ask('{ images { nodes { status bootMode state } } }');
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    images: { nodes: Array.from({ length: 3 }, () => ({ status: 'UNKNOWN', bootMode: 'UNKNOWN', state: 'ENABLED' })) },
  });
  const told = gateway.logs.filter((line) => line.includes('not known here'));
  expect(told.map((line) => (JSON.parse(line) as { value: string }).value).toSorted()).toEqual([
    'Melting',
    'bootMode::Quantum',
  ]);
});

test('a hundred references of a router are one request', async ({ cloud, gateway, expect }) => {
  const images = Array.from({ length: 100 }, () => cloud.addImage());
  const zone = cloud.addZone({ name: 'far' });
  const representations = [
    ...images.map(({ uuid }) => ({ __typename: 'Image', uuid })),
    { __typename: 'Image', uuid: '0'.repeat(32) },
    { __typename: 'Zone', uuid: zone.uuid },
  ];
  const { data, errors } = await gateway.ask(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Image { name } ... on Zone { name isDefault } } }',
    { representations },
  );
  expect(errors).toEqual([]);
  const entities = data?.['_entities'] as unknown[];
  expect(entities.slice(0, 100)).toEqual(images.map(({ name }) => ({ __typename: 'Image', name })));
  expect(entities[100]).toBeNull();
  expect(entities[101]).toEqual({ __typename: 'Zone', name: 'far', isDefault: false });
  expect(cloud.requests.map(({ path, query }) => [path, query.get('fields')])).toEqual([
    ['/images', 'uuid,name'],
    ['/zones', null],
  ]);
});

test('a representation that is none is an error of its own, whatever the others are', async ({
  cloud,
  gateway,
  expect,
}) => {
  const image = cloud.addImage();
  const representations = [
    { __typename: 'Image', uuid: 'no uuid' },
    { __typename: 'Image', uuid: image.uuid },
    { __typename: 'Nope' },
    { __typename: 'VolumeSnapshotTree', uuid: image.uuid },
    { __typename: 'ZStackSession', valid: true },
    'nothing',
    { uuid: image.uuid },
  ];
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Image { uuid } } }';
  for (const session of [cloud.demo.session, null]) {
    const { data, errors } = await gateway.ask(query, { r: representations }, { session });
    expect(errors.map(({ path }) => path).toSorted()).toEqual(
      (session === null ? [0, 1, 2, 3, 4, 5, 6] : [0, 2, 3, 4, 5, 6]).map((index) => ['_entities', index]),
    );
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(session === null ? ['BAD_USER_INPUT', 'UNAUTHENTICATED'] : ['BAD_USER_INPUT']),
    );
    expect((data?.['_entities'] as unknown[])[1]).toEqual(
      session === null ? null : { __typename: 'Image', uuid: image.uuid },
    );
  }
  expect((await gateway.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
