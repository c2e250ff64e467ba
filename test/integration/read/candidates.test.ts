import { createServer } from 'node:http';
import { describe } from 'vitest';
import { listenOn } from '../../listen-on.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { gatewayOf, test } from '../fixture.ts';

interface Candidates {
  readonly candidateBackupStorages: readonly { uuid: string; status: string; zones: object[] }[];
}

describe('in a cloud of many storages', () => {
  test.override('cloudOptions', { seed: 'demo' });

  test('a volume and a snapshot tell where an image of them could be put, however they are reached', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const snapshot = cloud
      .volumeSnapshots()
      .find(({ status, volumeUuid }) => status === 'Ready' && volumeUuid !== null);
    const { data, errors } = await gateway.ask(
      `query ($volume: ID!, $snapshot: ID!, $references: [_Any!]!) {
        a: volume(uuid: $volume) { candidateBackupStorages { uuid name status availableCapacity zones { name } } }
        b: volumeSnapshot(uuid: $snapshot) { candidateBackupStorages { uuid } }
        _entities(representations: $references) {
          ... on Volume { candidateBackupStorages { uuid } }
          ... on VolumeSnapshot { candidateBackupStorages { uuid } }
        }
      }`,
      {
        volume: snapshot?.volumeUuid,
        snapshot: snapshot?.uuid,
        references: [
          { __typename: 'Volume', uuid: snapshot?.volumeUuid },
          { __typename: 'VolumeSnapshot', uuid: snapshot?.uuid },
        ],
      },
    );
    expect(errors).toEqual([]);
    const { a, b, _entities } = data as Record<'a' | 'b', Candidates> & { _entities: readonly Candidates[] };
    const candidates = a.candidateBackupStorages;
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.every(({ status, zones }) => status === 'CONNECTED' && zones.length > 0)).toBe(true);
    const uuidsOf = (source: Candidates) => source.candidateBackupStorages.map(({ uuid }) => uuid).toSorted();
    for (const source of [b, ..._entities]) expect(uuidsOf(source)).toEqual(uuidsOf(a));
  });

  test('a candidate tells all that a backup storage does', async ({ gateway, expect }) => {
    const { data, errors } = await gateway.ask(
      '{ volumes(first: 100) { nodes { candidateBackupStorages { type fsid poolName } } } }',
    );
    expect(errors).toEqual([]);
    const { nodes } = data?.['volumes'] as { nodes: { candidateBackupStorages: { type: string; fsid: string }[] }[] };
    const ceph = nodes.flatMap((volume) => volume.candidateBackupStorages).filter(({ type }) => type === 'Ceph');
    expect(ceph.length).toBeGreaterThan(0);
    for (const storage of ceph) expect(storage).toMatchObject({ fsid: expect.any(String) as string });
  });
});

test('all candidates are one request, and so are their zones, also where some come in later', async ({
  cloud,
  gateway,
  expect,
}) => {
  const near = cloud.addBackupStorage();
  const [early, late] = [cloud.addVolumeSnapshot(), cloud.addVolumeSnapshot()];
  cloud.faults.add({ fault: 'delay', on: { path: `/images/volume-snapshots/${late.uuid}` }, ms: 200 });
  const asked = gateway.ask(
    'query ($in: [ID!]) { volumeSnapshots(filter: { uuid: { in: $in } }) { nodes { candidateBackupStorages { zones { name } } } } }',
    { in: [early.uuid, late.uuid] },
  );
  await cloud.whenReceived('GET', `/images/volume-snapshots/${early.uuid}`);
  const zone = cloud.addZone({ name: 'a zone that the early candidates do not name' });
  cloud.addBackupStorage({ attachedZoneUuids: [...near.attachedZoneUuids, zone.uuid] });
  const { text, errors } = await asked;
  expect(errors).toEqual([]);
  expect(text).toContain(zone.name);
  expect(cloud.received('GET', '/backup-storage')).toHaveLength(1);
  expect(cloud.received('GET', '/zones')).toHaveLength(1);
});

test('of a volume that lies on no primary storage yet there are none, and ZStack is not asked', async ({
  cloud,
  gateway,
  expect,
}) => {
  cloud.addBackupStorage();
  cloud.addVolume({ status: 'NotInstantiated', primaryStorageUuid: null });
  const { data, errors } = await gateway.ask('{ volumes { nodes { candidateBackupStorages { uuid } } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ volumes: { nodes: [{ candidateBackupStorages: [] }] } });
  expect(cloud.requests.map(({ path }) => path)).toEqual(['/volumes']);
});

test.for(['../../images', 'a volume', 'a/../b'])(
  'what ZStack calls %s becomes no path: that answer is none that it promises',
  async (uuid, { cloud, gateway, expect }) => {
    cloud.addBackupStorage();
    cloud.addVolume({ uuid });
    const { data, errors } = await gateway.ask('{ volumes { nodes { name candidateBackupStorages { uuid } } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
    expect(data).toMatchObject({ volumes: { nodes: [{ candidateBackupStorages: null }] } });
    expect(cloud.requests.map(({ path }) => path)).toEqual(['/volumes']);
  },
);

/** A normal account that owns nothing, and a neighbour that owns everything and has shared one snapshot with it. */
function prepare(cloud: Simulator) {
  cloud.addBackupStorage();
  const { uuid: accountUuid } = cloud.addAccount({ name: 'neighbour' });
  const guest = cloud.addAccount({ name: 'guest' }).uuid;
  const volume = cloud.addVolume({ accountUuid });
  const hidden = cloud.addVolumeSnapshot({ name: 'hidden', accountUuid, volumeUuid: volume.uuid });
  const shared = cloud.addVolumeSnapshot({
    name: 'shared',
    accountUuid,
    sharedWith: [guest],
    volumeUuid: volume.uuid,
    treeUuid: hidden.treeUuid,
    parentUuid: hidden.uuid,
  });
  return { session: cloud.addSession({ account: guest }).uuid, volume, hidden, shared };
}

test('whoever owns nothing is told the candidates of what is shared with it, and of nothing else', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { session, volume, hidden, shared } = prepare(cloud);
  const { data, errors } = await gateway.ask(
    `query ($volume: ID!, $hidden: ID!, $references: [_Any!]!) {
      volume(uuid: $volume) { candidateBackupStorages { uuid } }
      hidden: volumeSnapshot(uuid: $hidden) { candidateBackupStorages { uuid } }
      volumes { nodes { candidateBackupStorages { uuid } } }
      volumeSnapshots {
        nodes {
          uuid
          candidateBackupStorages { type }
          volume { candidateBackupStorages { uuid } }
          tree { snapshots { uuid candidateBackupStorages { type } } }
        }
      }
      _entities(representations: $references) {
        ... on Volume { candidateBackupStorages { uuid } }
        ... on VolumeSnapshot { candidateBackupStorages { uuid } }
      }
    }`,
    {
      volume: volume.uuid,
      hidden: hidden.uuid,
      references: [
        { __typename: 'Volume', uuid: volume.uuid },
        { __typename: 'VolumeSnapshot', uuid: hidden.uuid },
      ],
    },
    { session },
  );
  expect(errors).toEqual([]);
  const told = { uuid: shared.uuid, candidateBackupStorages: [{ type: 'ImageStoreBackupStorage' }] };
  expect(data).toEqual({
    volume: null,
    hidden: null,
    volumes: { nodes: [] },
    volumeSnapshots: { nodes: [{ ...told, volume: null, tree: { snapshots: [told] } }] },
    _entities: [null, null],
  });
  expect(cloud.requests.map(({ path }) => path).filter((path) => path.includes('candidate'))).toEqual([
    `/images/volume-snapshots/${shared.uuid}/candidate-backup-storage`,
  ]);
});

test('the snapshots of a tree are the caller’s to see, also where the node hides none of them', async ({
  cloud,
  expect,
}) => {
  const { session, shared } = prepare(cloud);
  const talkative = createServer((request, response) => {
    const { url = '', headers } = request;
    const authorization = url.includes('/trees') ? `OAuth ${cloud.demo.session}` : (headers.authorization ?? '');
    void fetch(new URL(url, cloud.url), { headers: { authorization } }).then(async (answer) => {
      response.writeHead(answer.status).end(await answer.text());
    });
  });
  const port = await listenOn(talkative);
  const gateway = await gatewayOf({ url: `http://127.0.0.1:${port}/zstack`, demo: cloud.demo });
  try {
    const { data, text } = await gateway.ask(
      '{ volumeSnapshots { nodes { tree { snapshots { uuid name } } } } }',
      {},
      { session },
    );
    expect(text).not.toContain('hidden');
    expect(data).toEqual({
      volumeSnapshots: { nodes: [{ tree: { snapshots: [{ uuid: shared.uuid, name: 'shared' }] } }] },
    });
  } finally {
    await gateway.close();
    talkative.close();
  }
});
