import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test, type TestGateway } from '../fixture.ts';

/** Two normal accounts, each with an image, a volume, two snapshots and tags of its own. */
function prepare(cloud: Simulator) {
  const storage = cloud.addBackupStorage({ name: 'shared storage' });
  const of = (name: string) => {
    const { uuid: accountUuid } = cloud.addAccount({ name });
    const session = cloud.addSession({ account: accountUuid }).uuid;
    const volume = cloud.addVolume({ name: `${name}'s volume`, accountUuid });
    const snapshot = cloud.addVolumeSnapshot({ name: `${name}'s snapshot`, accountUuid, volumeUuid: volume.uuid });
    const image = cloud.addImage({
      name: `${name}'s image`,
      accountUuid,
      on: [storage],
    });
    cloud.addUserTag({ resourceUuid: image.uuid, tag: `${name}'s tag` });
    cloud.addSystemTag({ resourceUuid: image.uuid, tag: 'bootMode::UEFI' });
    return { name, accountUuid, session, volume, snapshot, image };
  };
  return { storage, alice: of('alice'), bob: of('bob') };
}

const ALL = `{
  images { totalCount nodes { uuid name systemTags { tag } userTags { tag } backupStorageRefs { imageUuid backupStorage { name } } } }
  volumes { totalCount nodes { uuid name snapshots { totalCount nodes { uuid name } } } }
  volumeSnapshots { totalCount nodes { uuid name volume { uuid name } tree { volumeUuid snapshots { uuid name } } } }
  backupStorages { totalCount nodes { name zones { name } } }
  zones { totalCount }
  session { accountUuid }
}`;

test('whatever a normal account lists, nothing of another account’s is in the answer', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { alice, bob } = prepare(cloud);
  const { text, errors } = await gateway.ask(ALL, {}, { session: bob.session });
  expect(errors).toEqual([]);
  expect(text).toContain("bob's image");
  for (const secret of ['alice', alice.image.uuid, alice.volume.uuid, alice.snapshot.uuid])
    expect(text).not.toContain(secret);
});

test('by uuid, by reference and as a source, another account’s row is like one that does not exist', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { alice, bob } = prepare(cloud);
  const query = `query ($image: ID!, $volume: ID!, $snapshot: ID!, $representations: [_Any!]!) {
    image(uuid: $image) { uuid name systemTags { tag } userTags { tag } bootMode }
    volume(uuid: $volume) { uuid snapshots { totalCount } candidateBackupStorages { uuid } }
    volumeSnapshot(uuid: $snapshot) { uuid tree { uuid } volume { uuid } candidateBackupStorages { uuid } }
    _entities(representations: $representations) {
      ... on Image { name }
      ... on Volume { name candidateBackupStorages { uuid } }
      ... on VolumeSnapshot { name candidateBackupStorages { uuid } }
    }
  }`;
  const ask = (image: string, volume: string, snapshot: string) => {
    const representations = [
      { __typename: 'Image', uuid: image },
      { __typename: 'Volume', uuid: volume },
      { __typename: 'VolumeSnapshot', uuid: snapshot },
    ];
    return gateway.ask(query, { image, volume, snapshot, representations }, { session: bob.session });
  };
  const [foreign, missing] = [
    await ask(alice.image.uuid, alice.volume.uuid, alice.snapshot.uuid),
    await ask('1'.repeat(32), '2'.repeat(32), '3'.repeat(32)),
  ];
  expect(foreign.data).toEqual({
    image: null,
    volume: null,
    volumeSnapshot: null,
    _entities: [null, null, null],
  });
  expect(foreign.data).toEqual(missing.data);
  expect(foreign.errors).toEqual(missing.errors);
  expect(cloud.requests.filter(({ path }) => path.includes('candidate'))).toEqual([]);

  const own = await ask(bob.image.uuid, bob.volume.uuid, bob.snapshot.uuid);
  expect(own.errors).toEqual([]);
  expect(Object.values(own.data ?? {})).not.toContain(null);
});

test('a tree shows the snapshots that its caller may see, and is silent about the others', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { alice, bob } = prepare(cloud);
  const shared = cloud.addVolumeSnapshot({
    name: 'shared',
    accountUuid: alice.accountUuid,
    sharedWith: [bob.accountUuid],
    volumeUuid: alice.volume.uuid,
    parentUuid: alice.snapshot.uuid,
    treeUuid: alice.snapshot.treeUuid,
  });
  const query =
    'query ($uuid: ID!) { volumeSnapshot(uuid: $uuid) { volume { name } tree { current snapshots { uuid name parentUuid } } } }';
  const ask = async ({ session }: { readonly session: string }) =>
    (await gateway.ask(query, { uuid: shared.uuid }, { session })).data;
  expect(await ask(bob)).toEqual({
    volumeSnapshot: {
      volume: null,
      tree: { current: true, snapshots: [{ uuid: shared.uuid, name: 'shared', parentUuid: alice.snapshot.uuid }] },
    },
  });
  expect(await ask(alice)).toMatchObject({
    volumeSnapshot: { tree: { snapshots: [{ name: "alice's snapshot" }, { name: 'shared' }] } },
  });
});

/** How many rows of each list meet a condition that is true of Alice's rows alone. */
async function counts(gateway: TestGateway, session: string, given: ReturnType<typeof prepare>['alice']) {
  const { data, errors, text } = await gateway.ask(
    `query ($image: ID!, $volume: ID!, $snapshot: ID!, $like: String!) {
      a: images(filter: { uuid: { eq: $image } }) { totalCount }
      b: images(filter: { name: { like: $like } }) { totalCount nodes { uuid } }
      c: images(filter: { backupStorage: { name: { eq: "shared storage" } }, name: { like: $like } }) { totalCount }
      d: volumes(filter: { uuid: { in: [$volume] } }) { totalCount }
      e: volumes(filter: { name: { like: $like } }) { totalCount pageInfo { hasNextPage endCursor } }
      f: volumeSnapshots(filter: { volumeUuid: { eq: $volume } }) { totalCount }
      g: volumeSnapshots(filter: { volume: { name: { like: $like } } }) { totalCount }
      h: volumeSnapshots(filter: { uuid: { eq: $snapshot } }) { totalCount }
      i: images(filter: { url: { ne: $like } }, orderBy: { field: SIZE }) { nodes { uuid } totalCount }
    }`,
    { image: given.image.uuid, volume: given.volume.uuid, snapshot: given.snapshot.uuid, like: `${given.name}%` },
    { session },
  );
  if (errors.length > 0) throw new Error(text);
  return Object.values(data ?? {}).map((list) => (list as { totalCount: number }).totalCount);
}

test('no filter and no count tells that another account’s row exists', async ({ cloud, gateway, expect }) => {
  const { alice, bob } = prepare(cloud);
  // The wire has no form for an apostrophe, so names are met up to it.
  expect(await counts(gateway, bob.session, alice)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(await counts(gateway, alice.session, alice)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('no filter reaches from what all may read to what an account owns', async ({ gateway, expect }) => {
  const paths = [
    'backupStorages(filter: { image: { name: { like: "%" } } })',
    'backupStorages(filter: { volumeSnapshot: { name: { like: "%" } } })',
    'zones(filter: { backupStorage: { name: { like: "%" } } })',
    'volumes(filter: { image: { name: { like: "%" } } })',
    'volumes(filter: { snapshot: { name: { like: "%" } } })',
    'images(filter: { volume: { name: { like: "%" } } })',
    'images(filter: { backupStorage: { image: { name: { like: "%" } } } })',
    'volumeSnapshots(filter: { volume: { image: { name: { like: "%" } } } })',
    'volumeSnapshots(filter: { tree: { volume: { name: { like: "%" } } } })',
  ];
  for (const path of paths) {
    const { errors } = await gateway.ask(`{ ${path} { totalCount } }`);
    expect(errors[0]?.extensions.code, path).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test('two callers at the same moment get each their own', async ({ cloud, gateway, expect }) => {
  const { alice, bob } = prepare(cloud);
  const query = '{ images { nodes { name } } }';
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      gateway.ask(query, {}, { session: (index % 2 === 0 ? alice : bob).session }),
    ),
  );
  expect(answers.map(({ data }) => data)).toEqual(
    answers.map((_, index) => ({ images: { nodes: [{ name: index % 2 === 0 ? "alice's image" : "bob's image" }] } })),
  );
});

test('no secret of a storage, and no user info of a url, is in any answer', async ({ cloud, gateway, expect }) => {
  cloud.addBackupStorage({
    name: 'sftp',
    type: 'SftpBackupStorage',
    hostname: '10.9.8.7',
    username: 'root',
    sshPort: 22,
    url: 'ssh://root:hunter2@nas/images',
  });
  cloud.addImage({ name: 'downloaded', url: 'https://user:hunter2@mirror/image.qcow2' });
  const fields = 'uuid name url type state status fsid poolName identity attachedZoneUuids';
  const { text, data, errors } = await gateway.ask(
    `{ backupStorages { nodes { ${fields} } } images { nodes { url } } }`,
  );
  expect(errors).toEqual([]);
  expect(text).not.toMatch(/hunter2|root|10\.9\.8\.7/);
  expect(data).toMatchObject({ images: { nodes: [{ url: 'https://mirror/image.qcow2' }] } });
  for (const secret of ['hostname', 'username', 'sshPort', 'sshPassword', 'mons']) {
    const refused = await gateway.ask(`{ backupStorages { nodes { ${secret} } } }`);
    expect(refused.errors[0]?.extensions.code, secret).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
