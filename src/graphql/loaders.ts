import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { uuidIn, UUIDS_PER_REQUEST } from '../zstack/conditions.ts';
import type { ReadScope } from '../zstack/read-scope.ts';
import type { Answer } from '../zstack/transport.ts';
import { isUuid, type Uuid } from '../zstack/uuid.ts';
import type { CallOptions, Zstack } from '../zstack/zstack.ts';
import { requireCaller } from './authorization.ts';
import { backupStorageResource } from './backup-storage/backup-storage.ts';
import type { IncomingRequest } from './context.ts';
import { imageResource } from './image/image.ts';
import { columnsOf, type Resource } from './resource.ts';
import { lookAhead } from './selection.ts';
import { systemTagResource, userTagResource } from './tag/tag.ts';
import { volumeSnapshotResource, volumeSnapshotTreeResource } from './volume-snapshot/volume-snapshot.ts';
import { volumeResource } from './volume/volume.ts';
import { zoneResource } from './zone/zone.ts';

/** How a request asks ZStack: on whose behalf, until when, and together with what. */
interface Reading {
  readonly zstack: Zstack;
  readonly request: IncomingRequest;
  readonly options: CallOptions;
}

/** Rows by uuid. All that a request loads at about the same time is one request to ZStack for each 150 of them. */
export class RowLoader<Row extends { readonly uuid: Uuid }> {
  readonly #resource: Resource<Row>;
  readonly #loader: DataLoader<Uuid, Row | null>;
  #columns: readonly string[] | undefined;

  constructor({ zstack, request, options }: Reading, resource: Resource<Row>) {
    this.#resource = resource;
    // ZStack omits what the caller may not see and promises no order, so rows are found by their uuid.
    this.#loader = new DataLoader(
      async (uuids) => {
        const caller = requireCaller(request);
        const wellFormed = uuids.filter(isUuid);
        if (wellFormed.length === 0) return uuids.map(() => null);
        const wanted = { conditions: [uuidIn(wellFormed)], fields: this.#columns ?? [] };
        const { rows } = await zstack.query(resource.api, wanted, caller, options);
        const found = new Map(rows.map((row) => [row?.uuid, row]));
        return uuids.map((uuid) => found.get(uuid) ?? null);
      },
      { maxBatchSize: UUIDS_PER_REQUEST },
    );
  }

  /** Null for a row that is gone or not the caller's to see. */
  load(uuid: Uuid, info: GraphQLResolveInfo): Promise<Row | null> {
    this.#columns ??= columnsOf(this.#resource, lookAhead(info).loaded(this.#resource.typeName));
    return this.#loader.load(uuid);
  }

  clear(): void {
    this.#loader.clearAll();
  }
}

/** A row about another resource, such as a tag. */
interface AboutResource {
  readonly uuid: Uuid;
  readonly resourceUuid: Uuid | null;
}

/** ZStack's own limit of a list that names none. */
const ROWS_PER_REQUEST = 1_000;

/** The rows about resources that the caller was shown, those of many resources in one request. */
export class ByResourceLoader<Row extends AboutResource> {
  readonly #resource: Resource<Row>;
  readonly #loader: DataLoader<Uuid, readonly Row[]>;
  #columns: readonly string[] | undefined;

  constructor(reading: Reading, resource: Resource<Row>) {
    this.#resource = resource;
    this.#loader = new DataLoader(
      async (uuids) => {
        const rows = await this.#readAll(reading, uuids.filter(isUuid));
        const found = Map.groupBy(rows, ({ resourceUuid }) => resourceUuid);
        return uuids.map((uuid) => found.get(uuid) ?? []);
      },
      { maxBatchSize: UUIDS_PER_REQUEST },
    );
  }

  load(resourceUuid: Uuid, info: GraphQLResolveInfo): Promise<readonly Row[]> {
    this.#columns ??= this.#columnsFor(info);
    return this.#loader.load(resourceUuid);
  }

  clear(): void {
    this.#loader.clearAll();
  }

  #columnsFor(info: GraphQLResolveInfo): readonly string[] {
    const ahead = lookAhead(info);
    const { typeName, readBy = {} } = this.#resource;
    const others = Object.entries(readBy).flatMap(([reader, fields]) =>
      Object.entries(fields).flatMap(([field, columns]) => (ahead.selected(reader).has(field) ? columns : [])),
    );
    return ['resourceUuid', ...columnsOf(this.#resource, ahead.loaded(typeName)), ...others];
  }

  async #readAll({ zstack, request, options }: Reading, uuids: readonly Uuid[]): Promise<readonly Row[]> {
    const caller = requireCaller(request);
    const all: Row[] = [];
    for (let last: Uuid | undefined; uuids.length > 0;) {
      const { rows } = await zstack.query(
        this.#resource.api,
        {
          conditions: [
            uuidIn(uuids, 'resourceUuid'),
            ...(last === undefined ? [] : [{ name: 'uuid', holds: 'uuid', operator: 'gt', value: last } as const]),
          ],
          fields: this.#columns ?? [],
          sort: { column: 'uuid', descending: false },
          limit: ROWS_PER_REQUEST,
        },
        caller,
        options,
      );
      all.push(...rows.filter((row) => row !== null));
      last = rows.at(-1)?.uuid;
      if (rows.length < ROWS_PER_REQUEST || last === undefined) break;
    }
    return all;
  }
}

export type RowLoaders = ReturnType<typeof rowLoaders>;

/** The loaders of one request, and so of one caller. */
export type Loaders = RowLoaders & {
  /** Forgets all that was read: a mutation has changed the cloud. */
  clear(): void;
};

function rowLoaders(reading: Reading) {
  return {
    images: new RowLoader(reading, imageResource),
    volumeSnapshots: new RowLoader(reading, volumeSnapshotResource),
    volumeSnapshotTrees: new RowLoader(reading, volumeSnapshotTreeResource),
    volumes: new RowLoader(reading, volumeResource),
    backupStorages: new RowLoader(reading, backupStorageResource),
    zones: new RowLoader(reading, zoneResource),
    systemTags: new ByResourceLoader(reading, systemTagResource),
    userTags: new ByResourceLoader(reading, userTagResource),
  };
}

export function createLoaders(zstack: Zstack, request: IncomingRequest, scope: ReadScope<Answer>): Loaders {
  const loaders = rowLoaders({ zstack, request, options: { signal: request.signal, scope } });
  return {
    ...loaders,
    clear: () => {
      scope.clear();
      for (const loader of Object.values(loaders)) loader.clear();
    },
  };
}
