import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { schema, test as base } from '../fixture.ts';

const test = base.extend({ env: { MAX_QUERY_ROWS: '1000000000', MAX_QUERY_REQUESTS: '1000000000' } });

/** Types whose rows belong to accounts, and the lists of them. */
const OWNED = { Image: 'images', Volume: 'volumes', VolumeSnapshot: 'volumeSnapshots', VmInstance: 'vmInstances' };

interface Edge {
  readonly name: string;
  readonly target: GraphQLObjectType;
  readonly isPage: boolean;
}

/** Fields that lead to rows, by themselves or through a page of them. */
function edgesOf(type: GraphQLObjectType): readonly Edge[] {
  return Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>): readonly Edge[] => {
    const reached = getNamedType(field.type);
    if (field.name.startsWith('_') || !isObjectType(reached) || field.args.some(isRequiredArgument)) return [];
    const nodes = reached.getFields()['nodes'];
    if (nodes === undefined) return [{ name: field.name, target: reached, isPage: false }];
    const target = getNamedType(nodes.type);
    return isObjectType(target) && isListType(getNullableType(nodes.type))
      ? [{ name: field.name, target, isPage: true }]
      : [];
  });
}

/** All that is reached in so many steps, each row with its type and uuid. */
function selectionOf(type: GraphQLObjectType, steps: number): string {
  const own = ['__typename', ...('uuid' in type.getFields() ? ['uuid'] : [])];
  const edges = steps === 0 ? [] : edgesOf(type);
  return [
    ...own,
    ...edges.map(({ name, target, isPage }) => {
      const below = selectionOf(target, steps - 1);
      return isPage ? `${name} { nodes { ${below} } }` : `${name} { ${below} }`;
    }),
  ].join(' ');
}

/** Every row in an answer, as `<type>.<edge> <type> <uuid>`: how it was reached, and what it is. */
function rowsIn(value: unknown, by = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => rowsIn(item, by));
  if (typeof value !== 'object' || value === null) return [];
  const { __typename: type, uuid, ...fields } = value as Readonly<Record<string, unknown>>;
  const own = typeof type === 'string' && typeof uuid === 'string' ? [`${by} ${type} ${uuid}`] : [];
  const below = Object.entries(fields).flatMap(([name, field]) =>
    rowsIn(field, name === 'nodes' ? by : `${typeof type === 'string' ? type : 'Query'}.${name}`),
  );
  return [...own, ...below];
}

const query = schema.getQueryType();
const ROOTS = isObjectType(query) ? edgesOf(query) : [];

/** Two accounts whose rows refer to one another's in each way that ZStack has; the neighbour has as much as can be. */
function addNeighbours(cloud: Simulator) {
  const alice = cloud.addAccount({ name: 'asker' });
  const bob = cloud.addAccount({ name: 'neighbour' });
  const storage = cloud.addBackupStorage();
  const primaryStorageUuid = cloud.addPrimaryStorage().uuid;
  const own = (accountUuid: string) => {
    const image = cloud.addImage({ accountUuid, on: [storage] });
    const vm = cloud.addVmInstance({ accountUuid });
    const volume = cloud.addVolume({ accountUuid, primaryStorageUuid });
    const first = cloud.addVolumeSnapshot({ accountUuid, primaryStorageUuid, volumeUuid: volume.uuid });
    const tag = cloud.addUserTag({ resourceUuid: image.uuid, tag: 'own' });
    return { accountUuid, tag, image, vm, volume, first };
  };
  type Own = ReturnType<typeof own>;
  const [hers, his] = [own(alice.uuid), own(bob.uuid)];
  const refer = ({ accountUuid }: Own, { image, vm, volume, first }: Own) => {
    cloud.addImage({ accountUuid, url: `volume://${volume.uuid}`, on: [storage] });
    cloud.addImage({ accountUuid, url: `volumeSnapshot://${first.uuid}` });
    const common = { accountUuid, primaryStorageUuid };
    const attached = { vmInstanceUuid: vm.uuid, lastVmInstanceUuid: vm.uuid, rootImageUuid: image.uuid };
    cloud.addVolume({ ...common, ...attached });
    cloud.addVolumeSnapshot({ ...common, volumeUuid: volume.uuid, parentUuid: first.uuid });
    cloud.addVmInstance({ accountUuid, imageUuid: image.uuid, rootVolumeUuid: volume.uuid });
  };
  refer(hers, his);
  refer(his, hers);
  // whose machine a snapshot's volume is attached to is its owner's, not the snapshot's
  cloud.changeVolume(hers.volume, { vmInstanceUuid: his.vm.uuid });
  cloud.changeVolume(his.volume, { vmInstanceUuid: hers.vm.uuid });
  return { alice, bob, hisTag: his.tag };
}

test('no edge of the schema shows an account what its own query would not', async ({ cloud, gateway, expect }) => {
  const { alice, bob, hisTag } = addNeighbours(cloud);
  const { uuid: session } = cloud.addSession({ account: alice });
  const walk = async (who: string) => {
    const found: string[] = [];
    for (const { name, target, isPage } of ROOTS) {
      const below = selectionOf(target, 2);
      const asked = isPage ? `{ ${name}(first: 100) { nodes { ${below} } } }` : `{ ${name} { ${below} } }`;
      const { data, errors } = await gateway.ask(asked, {}, { session: who });
      expect(errors, name).toEqual([]);
      found.push(...rowsIn(data));
    }
    return found;
  };
  const visible = new Set<string>();
  for (const [type, list] of Object.entries(OWNED)) {
    const { data } = await gateway.ask(`{ ${list}(first: 100) { nodes { uuid } } }`, {}, { session });
    const { nodes } = data?.[list] as { readonly nodes: readonly { readonly uuid: string }[] };
    for (const { uuid } of nodes) visible.add(`${type} ${uuid}`);
  }

  const rowOf = (found: string) => found.slice(found.indexOf(' ') + 1);
  const isOwned = (found: string) => Object.hasOwn(OWNED, rowOf(found).split(' ')[0] ?? '');
  const reached = await walk(session);
  expect(reached.filter(isOwned).filter((found) => !visible.has(rowOf(found)))).toEqual([]);
  const ofNeighbour = [bob.uuid, hisTag.uuid];
  expect(reached.filter((found) => ofNeighbour.some((uuid) => found.endsWith(uuid)))).toEqual([]);

  // The admin reaches the neighbour's rows by every edge between such rows: none of them was empty for want of rows.
  const edges = Object.keys(OWNED).flatMap((type) => {
    const of = schema.getType(type);
    return isObjectType(of)
      ? edgesOf(of).flatMap(({ name, target }) => (target.name in OWNED ? [`${type}.${name}`] : []))
      : [];
  });
  const hidden = (await walk(cloud.demo.session)).filter(isOwned).filter((found) => !visible.has(rowOf(found)));
  const crossed = new Set(hidden.map((found) => found.split(' ')[0]));
  expect(edges.filter((edge) => !crossed.has(edge))).toEqual([]);
  expect(edges.length).toBeGreaterThan(15);
});

test('a neighbour’s row is null by its uuid, and as a router’s reference', async ({ cloud, gateway, expect }) => {
  const { bob, alice } = addNeighbours(cloud);
  const { uuid: session } = cloud.addSession({ account: alice });
  for (const [type, list] of Object.entries(OWNED)) {
    const { data } = await gateway.ask(`{ ${list}(first: 100) { nodes { uuid owner { uuid } } } }`);
    const { nodes } = data?.[list] as { readonly nodes: readonly { readonly uuid: string; owner: { uuid: string } }[] };
    const his = nodes.filter(({ owner }) => owner.uuid === bob.uuid);
    expect(his.length).toBeGreaterThan(0);
    const one = list.slice(0, -1);
    const asked = await gateway.ask(
      `query ($uuid: ID!, $them: [_Any!]!) { ${one}(uuid: $uuid) { uuid owner { name } } _entities(representations: $them) { __typename } }`,
      { uuid: his[0]?.uuid, them: his.map(({ uuid }) => ({ __typename: type, uuid })) },
      { session },
    );
    expect(asked.errors).toEqual([]);
    expect(asked.data).toEqual({ [one]: null, _entities: his.map(() => null) });
  }
});
