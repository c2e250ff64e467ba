import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryApi } from '../zstack/wire/api.ts';
import type { SessionCaller } from '../zstack/wire/caller.ts';
import { uuidAfter, uuidIn, UUIDS_PER_REQUEST } from '../zstack/wire/conditions.ts';
import type { ReadScope } from '../zstack/wire/read-scope.ts';
import { isUuid, type Uuid } from '../zstack/wire/values/uuid.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import type { CallOptions, Zstack } from '../zstack/zstack.ts';
import { requireCaller } from './authorization.ts';
import type { BatchGate } from './batch-gate.ts';
import { backupStorageResource } from './backup-storage/backup-storage.ts';
import type { IncomingRequest } from './context.ts';
import { imageResource } from './image/image.ts';
import { JobLoader } from './job/job-loader.ts';
import { columnsOf, type Resource } from './resource.ts';
import { type LookAhead, lookAhead } from './selection.ts';
import { systemTagResource, userTagResource } from './tag/tag.ts';
import { volumeSnapshotResource, volumeSnapshotTreeResource } from './volume-snapshot/volume-snapshot.ts';
import { volumeResource } from './volume/volume.ts';
import { zoneResource } from './zone/zone.ts';

/** How a request asks ZStack: on whose behalf, until when, and together with what. */
interface Reading {
  readonly zstack: Zstack;
  readonly request: IncomingRequest;
  readonly options: CallOptions;
  readonly gate: BatchGate;
}

/**
 * Reads by uuid. All that a request loads at about the same time is one request to ZStack for each 150 uuids, and asks for
 * the fields that the whole operation selects of the rows.
 */
class Loader<Row, Result> {
  readonly #columnsFor: (ahead: LookAhead) => readonly string[];
  readonly #loader: DataLoader<Uuid, Result>;
  #columns: readonly string[] | undefined;

  /** @param read the rows of well-formed uuids; ZStack omits what the caller may not see and promises no order */
  constructor(
    { request, gate }: Reading,
    columnsFor: (ahead: LookAhead) => readonly string[],
    read: (uuids: readonly Uuid[], columns: readonly string[], caller: SessionCaller) => Promise<readonly Row[]>,
    pick: (rows: readonly Row[]) => (uuid: Uuid) => Result,
  ) {
    this.#columnsFor = columnsFor;
    this.#loader = new DataLoader(
      async (uuids) => {
        const caller = requireCaller(request);
        const wellFormed = uuids.filter(isUuid);
        const rows = wellFormed.length === 0 ? [] : await read(wellFormed, this.#columns ?? [], caller);
        return uuids.map(pick(rows));
      },
      { maxBatchSize: UUIDS_PER_REQUEST, batchScheduleFn: gate.schedule },
    );
  }

  load(uuid: Uuid, info: GraphQLResolveInfo): Promise<Result> {
    this.#columns ??= this.#columnsFor(lookAhead(info));
    return this.#loader.load(uuid);
  }

  clear(): void {
    this.#loader.clearAll();
  }
}

/** Loads rows; null for one that is gone or not the caller's to see. */
export type RowLoader<Row> = Loader<Row, Row | null>;

function rowLoader<Row extends { readonly uuid: Uuid }>(reading: Reading, resource: Resource<Row>): RowLoader<Row> {
  const { zstack, options } = reading;
  return new Loader(
    reading,
    (ahead) => columnsOf(resource, ahead.loaded(resource.typeName)),
    async (uuids, fields, caller) => {
      const { rows } = await zstack.query(resource.api, { conditions: [uuidIn(uuids)], fields }, caller, options);
      return rows.filter((row) => row !== null);
    },
    (rows) => {
      const found = new Map(rows.map((row) => [row.uuid, row]));
      return (uuid) => found.get(uuid) ?? null;
    },
  );
}

/** A row about another resource, such as a tag. */
interface AboutResource {
  readonly uuid: Uuid;
  readonly resourceUuid: Uuid | null;
}

/** Loads the rows about resources that the caller was shown. */
function byResourceLoader<Row extends AboutResource>(
  reading: Reading,
  resource: Resource<Row>,
): Loader<Row, readonly Row[]> {
  return new Loader(
    reading,
    (ahead) => [
      'resourceUuid',
      ...columnsOf(resource, ahead.loaded(resource.typeName)),
      ...columnsReadBy(resource, ahead),
    ],
    (uuids, fields, caller) => readAll(reading, resource.api, uuids, fields, caller),
    (rows) => {
      const found = Map.groupBy(rows, ({ resourceUuid }) => resourceUuid);
      return (uuid) => found.get(uuid) ?? [];
    },
  );
}

/** Columns that fields of other types need of these rows. */
function columnsReadBy<Row>({ readBy = {} }: Resource<Row>, ahead: LookAhead): readonly string[] {
  return Object.entries(readBy).flatMap(([reader, fields]) =>
    Object.entries(fields).flatMap(([field, columns]) => (ahead.selected(reader).has(field) ? columns : [])),
  );
}

/** ZStack's own limit of a list that names none. */
const ROWS_PER_REQUEST = 1_000;

/** All rows about some resources, however many they are. @throws ZstackFailure where ZStack's pages do not go on */
async function readAll<Row extends AboutResource>(
  { zstack, options }: Reading,
  api: QueryApi<Row>,
  uuids: readonly Uuid[],
  fields: readonly string[],
  caller: SessionCaller,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let last = ''; ;) {
    const { rows } = await zstack.query(
      api,
      {
        conditions: [uuidIn(uuids, 'resourceUuid'), ...(last === '' ? [] : [uuidAfter(last)])],
        fields,
        sort: { column: 'uuid', descending: false },
        limit: ROWS_PER_REQUEST,
      },
      caller,
      options,
    );
    const known = rows.filter((row) => row !== null);
    all.push(...known);
    if (rows.length < ROWS_PER_REQUEST) return all;
    const next = known.at(-1)?.uuid ?? '';
    if (next === last || next === '') throw zstack.missing(api.path, 'next page');
    last = next;
  }
}

export type RowLoaders = ReturnType<typeof rowLoaders>;

/** The loaders of one request, and so of one caller. */
export type Loaders = RowLoaders & {
  readonly jobs: JobLoader;
  /** Forgets all that was read: a mutation has changed the cloud. */
  clear(): void;
};

function rowLoaders(reading: Reading) {
  return {
    images: rowLoader(reading, imageResource),
    volumeSnapshots: rowLoader(reading, volumeSnapshotResource),
    volumeSnapshotTrees: rowLoader(reading, volumeSnapshotTreeResource),
    volumes: rowLoader(reading, volumeResource),
    backupStorages: rowLoader(reading, backupStorageResource),
    zones: rowLoader(reading, zoneResource),
    systemTags: byResourceLoader(reading, systemTagResource),
    userTags: byResourceLoader(reading, userTagResource),
  };
}

export function createLoaders(
  zstack: WatchedZstack,
  request: IncomingRequest,
  scope: ReadScope,
  gate: BatchGate,
): Loaders {
  const loaders = rowLoaders({ zstack, request, options: { signal: request.signal, scope }, gate });
  const all = { ...loaders, jobs: new JobLoader(zstack, request) };
  return {
    ...all,
    clear: () => {
      scope.clear();
      for (const loader of Object.values(all)) loader.clear();
    },
  };
}
