import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { adminAccountUuid } from '../../../simulator/src/world/world.ts';
import { isObject, objectsIn, type JsonObject } from './json.ts';
import { recording, recordings, type Exchange, type Recording } from './recording.ts';

const kinds = [
  'zone',
  'account',
  'primaryStorage',
  'storage',
  'vm',
  'volume',
  'tree',
  'snapshot',
  'image',
  'longJob',
  'systemTag',
  'userTag',
] as const;
export type Kind = (typeof kinds)[number];

/** A row that the node showed whole, with its uuid. */
interface ShownRow {
  readonly kind: Kind;
  readonly uuid: string;
  readonly inventory: JsonObject;
}

const inventoryOf: Readonly<Record<Kind, string>> = {
  zone: 'ZoneInventory',
  account: 'AccountInventory',
  primaryStorage: 'PrimaryStorageInventory',
  storage: 'BackupStorageInventory',
  vm: 'VmInstanceInventory',
  volume: 'VolumeInventory',
  tree: 'VolumeSnapshotTreeInventory',
  snapshot: 'VolumeSnapshotInventory',
  image: 'ImageInventory',
  longJob: 'LongJobInventory',
  systemTag: 'SystemTagInventory',
  userTag: 'UserTagInventory',
};

const factsFile = join(import.meta.dirname, '../../../docs/zstack/api-facts.json');
const facts: unknown = JSON.parse(readFileSync(factsFile, 'utf8'));

function fieldsOf(kind: Kind): readonly string[] {
  const types = isObject(facts) ? facts['types'] : undefined;
  const type = isObject(types) ? types[inventoryOf[kind]] : undefined;
  const fields = isObject(type) ? type['fields'] : undefined;
  return isObject(fields) ? Object.keys(fields) : [];
}

/** By fields that no other kind has; a row under `fields=` is of no kind. */
function kindOf(row: JsonObject): Kind | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => name in row);
  if (has('jobName', 'jobData', 'state')) return 'longJob';
  if (has('mediaType', 'backupStorageRefs', 'url')) return 'image';
  if (has('volumeType', 'primaryStorageUuid', 'backupStorageRefs')) return 'snapshot';
  if (has('tree', 'current')) return 'tree';
  if (has('hypervisorType', 'allVolumes')) return 'vm';
  if (has('isShareable', 'size', 'createDate')) return 'volume';
  if (has('attachedZoneUuids', 'availableCapacity', 'createDate', 'url')) return 'storage';
  if (has('attachedClusterUuids', 'zoneUuid', 'url', 'createDate')) return 'primaryStorage';
  if (has('isDefault', 'name', 'state', 'createDate')) return 'zone';
  if (has('tag', 'resourceType', 'inherent')) return 'systemTag';
  if (has('tag', 'resourceType', 'resourceUuid', 'createDate') && row['type'] === 'User') return 'userTag';
  if (has('name', 'createDate') && ['SystemAdmin', 'Normal'].includes(String(row['type']))) return 'account';
  return undefined;
}

function rowsIn(value: unknown): readonly ShownRow[] {
  return objectsIn(value).flatMap((inventory) => {
    const kind = kindOf(inventory);
    return kind === undefined ? [] : [{ kind, uuid: String(inventory['uuid']), inventory }];
  });
}

/** Every row that any recording shows, as it was shown first. */
const known: ReadonlyMap<string, ShownRow> = new Map(
  recordings
    .flatMap(({ exchange, then }) => [exchange, ...then].flatMap(({ answer }) => rowsIn(answer)))
    .reverse()
    .map((row) => [row.uuid, row]),
);

const recordedDate = /^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M$/;

function valueOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueOf);
  if (isObject(value))
    return { ...noExport, ...Object.fromEntries(Object.entries(value).map(([name, part]) => [name, valueOf(part)])) };
  return typeof value === 'string' && recordedDate.test(value) ? new Timestamp(Date.parse(`${value} UTC`)) : value;
}

const noExport = { exportUrl: null, exportMd5Sum: null };

const ownerIn = /acct-([0-9a-f]{32})/;

/** The row's columns: what a whole inventory leaves out is null. */
function columnsOf<Row>({ kind, inventory }: ShownRow, owner: string): Partial<Row> {
  const isWhole = kindOf(inventory) === kind;
  const absent = isWhole ? Object.fromEntries(fieldsOf(kind).map((field) => [field, null])) : {};
  const shown = Object.fromEntries(Object.entries(inventory).map(([name, value]) => [name, valueOf(value)]));
  const accountUuid = ownerIn.exec(JSON.stringify(inventory))?.[1] ?? owner;
  const columns: JsonObject = { ...absent, ...shown, accountUuid, sharedWith: [] };
  return columns as Partial<Row>;
}

const add: Readonly<Record<Kind, (cloud: Simulator, row: ShownRow, owner: string) => void>> = {
  zone: (cloud, row, owner) => cloud.addZone(columnsOf(row, owner)),
  account: (cloud, row, owner) => {
    if (row.uuid !== adminAccountUuid) cloud.addAccount({ ...columnsOf(row, owner), passwordHash: 'password' });
  },
  primaryStorage: (cloud, row, owner) => cloud.addPrimaryStorage(columnsOf(row, owner)),
  storage: (cloud, row, owner) => cloud.addBackupStorage(columnsOf(row, owner)),
  vm: (cloud, row, owner) => cloud.addVmInstance(columnsOf(row, owner)),
  volume: (cloud, row, owner) => cloud.addVolume(columnsOf(row, owner)),
  tree: () => undefined,
  snapshot: (cloud, row, owner) => cloud.addVolumeSnapshot(columnsOf(row, owner)),
  image: (cloud, row, owner) => cloud.addImage(columnsOf(row, owner)),
  longJob: (cloud, row, owner) => cloud.addLongJob(columnsOf(row, owner)),
  systemTag: (cloud, row, owner) => cloud.addSystemTag(columnsOf(row, owner)),
  userTag: (cloud, row, owner) => cloud.addUserTag(columnsOf(row, owner)),
};

/** What the lists of the node hold, by their path. */
const kindOfPath: Readonly<Record<string, Kind>> = {
  '/v1/images': 'image',
  '/v1/volumes': 'volume',
  '/v1/vm-instances': 'vm',
  '/v1/volume-snapshots': 'snapshot',
  '/v1/backup-storage': 'storage',
  '/v1/zones': 'zone',
};

/** The rows of an answer to `fields=`, each filled up from where another recording shows it whole. */
function partialRowsIn({ path, answer }: Exchange): readonly ShownRow[] {
  const kind = kindOfPath[path];
  const inventories = isObject(answer) ? answer['inventories'] : undefined;
  if (kind === undefined || !Array.isArray(inventories)) return [];
  return inventories.filter(isObject).flatMap((row) => {
    if (kindOf(row) !== undefined) return [];
    const uuid = row['uuid'] ?? row['name'];
    if (typeof uuid !== 'string') return [];
    return [{ kind, uuid, inventory: { ...known.get(uuid)?.inventory, ...row } }];
  });
}

/** Kinds of which a cloud has few, so that all that any recording shows are there unless this one shows others. */
const standing: readonly Kind[] = ['zone', 'account', 'primaryStorage', 'storage', 'volume', 'snapshot'];

const namedIn = ({ path, query, body }: Exchange): string => JSON.stringify([path, query, body]);

const shownIn = ({ exchange }: Recording): readonly ShownRow[] =>
  exchange.status === 200 ? [...rowsIn(exchange.answer), ...partialRowsIn(exchange)] : [];

/** The recording that shows all images that were there when the queries of images were recorded. */
const allImages = 'query/other-parameters groupBy';

/** Rows that a query must not find are there as well. */
const neighboursOf = ({ file, exchange }: Recording): readonly ShownRow[] =>
  file.startsWith('query/') && exchange.path === '/v1/images' ? shownIn(recording(allImages)) : [];

/**
 * What was there when a request was recorded: the rows that it names, those that its answer shows, and the standing ones.
 * A kind of which the answer shows rows has these alone, but for images, which have neighbours.
 *
 * @param owner of the rows whose path does not tell it
 */
export function addRows(cloud: Simulator, of: Recording, owner: string): void {
  const { exchange } = of;
  const neighbours = neighboursOf(of);
  const areNeighbours = new Set(neighbours.map(({ inventory }) => inventory['name']));
  const shown = shownIn(of).filter(({ uuid }) => !areNeighbours.has(uuid));
  const shownKinds = new Set(shown.map(({ kind }) => kind));
  const request = namedIn(exchange);
  const answer = JSON.stringify(exchange.answer);
  // A tree names all its snapshots, also those that the caller may not see.
  const isStanding = ({ kind, uuid }: ShownRow): boolean =>
    kind === 'snapshot' && shownKinds.has('tree')
      ? answer.includes(uuid)
      : standing.includes(kind) && !shownKinds.has(kind);
  const others = [...known.values()].filter((row) => request.includes(row.uuid) || isStanding(row));
  const rows = new Map([...others, ...neighbours, ...shown].map((row) => [row.uuid, row]));
  for (const kind of kinds) {
    const ofKind = [...rows.values()].filter((row) => row.kind === kind);
    const depth = ({ inventory }: ShownRow): number => Number(inventory['distance'] ?? 0);
    for (const row of ofKind.sort((left, right) => depth(left) - depth(right))) add[kind](cloud, row, owner);
  }
}
