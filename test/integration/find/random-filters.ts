import fc from 'fast-check';
import { expect } from 'vitest';
import { equalKey, foldKey } from '../../../simulator/src/collation.ts';
import { likePattern } from '../../../simulator/src/query/like.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import type { TestGateway } from '../fixture.ts';

/** A row as its filter sees it: all that it has, computed without any query. */
interface Row {
  readonly uuid: string;
  readonly columns: Readonly<Record<string, string | number | boolean | null>>;
  readonly tags: readonly string[];
  /** What it refers to, by the name of the nested filter. */
  readonly others: Readonly<Record<string, readonly Row[]>>;
}

const hostile = fc
  .array(
    fc.constantFrom(
      ...["'", "''", '\\', '\\\\', "\\'", '%', '_', '"', ';', '--', '#', '/*', '{0}', ':p', '?', '`', '$', '\n', ' '],
      ...[
        'a',
        'A',
        'é',
        '文',
        '(',
        ')',
        ',',
        ' or ',
        "' or '1'='1",
        "\\' or 1=1 -- ",
        ' is null',
        '!=',
        '>=',
        '~=',
        'b',
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(
  fc.record({ eq: hostile }),
  fc.record({ ne: hostile }),
  fc.record({ in: fc.array(hostile, { maxLength: 3 }) }),
  fc.record({ notIn: fc.array(hostile, { maxLength: 3 }) }),
  fc.record({ contains: hostile }),
  fc.record({ startsWith: hostile }),
  fc.record({ endsWith: hostile }),
  fc.record({ like: hostile }),
  fc.record({ notLike: hostile }),
  fc.record({ isNull: fc.boolean() }),
);
const size = fc.integer({ min: 0, max: 5 });
const number = fc.oneof(
  ...(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const).map((operator) => fc.record({ [operator]: size })),
);
const state = fc.constantFrom('ENABLED', 'DISABLED');
const word = fc.oneof(fc.record({ eq: state }), fc.record({ ne: state }), fc.record({ notIn: fc.array(state) }));
const positive = fc.oneof(fc.record({ eq: hostile }), fc.record({ contains: hostile }), fc.record({ like: hostile }));

/** What may be asked of rows of which there can be several. */
const joinedFilters = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({ name: positive }),
    fc.record({ name: positive, description: positive }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

/** Filters made of these, and of what every list has. */
const filtersOf = (...own: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.letrec<{ filter: object }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
      fc.record({ name: text }),
      fc.record({ description: text }),
      ...own,
      fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }), name: text }),
      fc.record({ not: tie('filter') }),
    ),
  })).filter;

const userTag = fc.record({ userTag: fc.oneof(fc.record({ has: hostile }), fc.record({ hasNot: hostile })) });

/** A list, and what is asked of it. */
interface List {
  readonly name: string;
  readonly type: string;
  readonly filters: fc.Arbitrary<object>;
  /** For every so many image filters there is one of this list. */
  readonly every: number;
  readonly hasTotals: boolean;
}

const IMAGES: List = {
  name: 'images',
  type: 'ImageFilter',
  filters: filtersOf(
    fc.record({ name: text, size: number }),
    fc.record({ size: number }),
    fc.record({ state: word }),
    userTag,
    fc.record({ backupStorage: joinedFilters }),
  ),
  every: 1,
  hasTotals: true,
};

const SNAPSHOTS: List = {
  name: 'volumeSnapshots',
  type: 'VolumeSnapshotFilter',
  filters: filtersOf(
    fc.record({ size: number }),
    userTag,
    fc.record({ volume: joinedFilters }),
    fc.record({ volume: joinedFilters, name: text }),
    fc.record({ volume: fc.record({ name: positive, size: number }) }),
  ),
  every: 5,
  hasTotals: false,
};

const STORAGES: List = {
  name: 'backupStorages',
  type: 'BackupStorageFilter',
  filters: filtersOf(fc.record({ zone: joinedFilters }), fc.record({ zone: joinedFilters, name: text })),
  every: 5,
  hasTotals: false,
};

interface Extent {
  readonly count: number;
  readonly seed: number;
}

/** Fills the cloud with rows of hostile names, and compares what filters find with what they mean. */
export async function compareRandomFilters(cloud: Simulator, gateway: TestGateway, extent: Extent): Promise<void> {
  const texts = fc.sample(hostile, { numRuns: 120, seed: extent.seed + 1 });
  const at = (index: number) => texts[index % texts.length] ?? '';
  const storages = addStorages(cloud, at);
  await compare(gateway, IMAGES, addImages(cloud, at, storages), extent);
  await compare(gateway, SNAPSHOTS, addSnapshots(cloud, at), extent);
  await compare(gateway, STORAGES, storages, extent);
}

async function compare(gateway: TestGateway, list: List, rows: readonly Row[], { count, seed }: Extent): Promise<void> {
  const all = fc.sample(list.filters, { numRuns: count / list.every, seed });
  const withTotals = (index: number) => list.hasTotals && index % TOTALS_OF === 0;
  for (let at = 0; at < all.length; at += PER_REQUEST) {
    const some = all.slice(at, at + PER_REQUEST);
    const selections = some.map(
      (_, index) =>
        `a${index}: ${list.name}(filter: $f${index}, first: 1000) { nodes { uuid } ${withTotals(index) ? TOTALS : ''} }`,
    );
    const { data, errors } = await gateway.ask(
      `query (${some.map((_, index) => `$f${index}: ${list.type}`).join(' ')}) { ${selections.join(' ')} }`,
      Object.fromEntries(some.map((filter, index) => [`f${index}`, filter])),
    );
    expect(errors).toEqual([]);
    some.forEach((filter, index) => {
      const { nodes, ...totals } = data?.[`a${index}`] as { nodes: { uuid: string }[] };
      const meant = rows.filter((row) => meets(row, filter));
      expect(
        nodes.map(({ uuid }) => uuid),
        JSON.stringify(filter),
      ).toEqual(meant.map(({ uuid }) => uuid).toSorted());
      if (withTotals(index)) expect(totals, JSON.stringify(filter)).toEqual(totalsOf(meant));
    });
  }
}

const PER_REQUEST = 20;

/** Every so many lists are asked with totals, so that the others go to the plain query where it can carry them. */
const TOTALS_OF = 2;
const TOTALS =
  'totalCount totalSize totalActualSize states: groups(by: STATE) { value count } platforms: groups(by: PLATFORM) { value count }';

/** The totals of rows, added up one by one. */
function totalsOf(rows: readonly Row[]): object {
  const sum = (name: string) => rows.reduce((total, { columns }) => total + Number(columns[name] ?? 0), 0);
  const counts = (name: string) =>
    [...Map.groupBy(rows, ({ columns }) => columns[name] ?? null)]
      .map(([value, group]) => ({ value, count: group.length }))
      .toSorted(
        (left, right) => right.count - left.count || (String(left.value ?? '') < String(right.value ?? '') ? -1 : 1),
      );
  return {
    totalCount: rows.length,
    totalSize: sum('size'),
    totalActualSize: sum('actualSize'),
    states: counts('state'),
    platforms: counts('platform'),
  };
}

/** Tells the text of a number. */
type Texts = (index: number) => string;

const EMPTY = { tags: [], others: {} };

/** Some in one zone, in two, and in none. */
function addStorages(cloud: Simulator, at: Texts): readonly Row[] {
  const zones = [0, 1].map((index): Row => {
    const columns = { name: at(index + 20), description: index === 0 ? null : at(index + 70) };
    return { uuid: cloud.addZone(columns).uuid, columns, ...EMPTY };
  });
  return [0, 1, 2, 3].map((index): Row => {
    const columns = { name: at(index), description: index === 0 ? null : at(index + 50) };
    const zone = bitsOf(index, zones);
    const { uuid } = cloud.addBackupStorage({ ...columns, attachedZoneUuids: zone.map(({ uuid }) => uuid) });
    return { uuid, columns, tags: [], others: { zone } };
  });
}

function addImages(cloud: Simulator, at: Texts, storages: readonly Row[]): readonly Row[] {
  return Array.from({ length: 30 }, (_, index): Row => {
    const columns = {
      name: at(index + 3),
      description: index % 3 === 0 ? null : at(index + 60),
      size: index % 6,
      actualSize: index % 7,
      state: index % 4 === 0 ? 'Disabled' : 'Enabled',
      platform: index % 5 === 0 ? null : index % 2 === 0 ? 'Linux' : 'Other',
    } as const;
    const backupStorage = bitsOf(index, storages);
    const { uuid } = cloud.addImage({ ...columns, on: backupStorage });
    const tags = addTags(cloud, uuid, 'ImageVO', index % 2 === 0 ? [at(index + 90)] : []);
    return { uuid, columns, tags, others: { backupStorage } };
  });
}

/** Of volumes, and of none. */
function addSnapshots(cloud: Simulator, at: Texts): readonly Row[] {
  const volumes = [0, 1, 2].map((index): Row => {
    const columns = { name: at(index + 30), description: index === 1 ? null : at(index + 80), size: index };
    return { uuid: cloud.addVolume(columns).uuid, columns, ...EMPTY };
  });
  return Array.from({ length: 15 }, (_, index): Row => {
    const columns = {
      name: at(index + 3),
      description: index % 3 === 0 ? null : at(index + 60),
      size: index % 6,
    };
    const volume = volumes.slice(index % 4, (index % 4) + 1);
    const { uuid } = cloud.addVolumeSnapshot({ ...columns, volumeUuid: volume[0]?.uuid ?? null });
    const tags = addTags(cloud, uuid, 'VolumeSnapshotVO', index % 2 === 0 ? [at(index + 90)] : []);
    return { uuid, columns, tags, others: { volume } };
  });
}

const bitsOf = (number: number, rows: readonly Row[]): readonly Row[] =>
  rows.filter((_, place) => ((number >> place) & 1) === 1);

function addTags(cloud: Simulator, resourceUuid: string, resourceType: string, tags: readonly string[]) {
  for (const tag of tags) cloud.addUserTag({ resourceUuid, resourceType, tag });
  return tags;
}

/** What a filter means, told by nothing but its description. */
function meets(row: Row, filter: object): boolean {
  return Object.entries(filter).every(([name, asked]: readonly [string, unknown]): boolean => {
    if (name === 'and') return (asked as object[]).every((part) => meets(row, part));
    if (name === 'or') return (asked as object[]).some((part) => meets(row, part));
    if (name === 'not') return !meets(row, asked as object);
    const others = row.others[name];
    if (others !== undefined) return others.some((other) => meets(other, asked as object));
    const operators = Object.entries(asked as object);
    if (name === 'userTag')
      return operators.every(([operator, tag]) => hasTag(row, String(tag)) === (operator === 'has'));
    return operators.every(([operator, value]) => fits(row.columns[name] ?? null, operator, value));
  });
}

const hasTag = ({ tags }: Row, tag: string): boolean => tags.some((own) => equalKey(own) === equalKey(tag));

function fits(column: string | number | boolean | null, operator: string, value: unknown): boolean {
  if (operator === 'isNull') return (column === null) === value;
  if (operator === 'notIn' && (value as unknown[]).length === 0) return true;
  if (column === null) return false;
  const folded = foldKey(String(column));
  const other = foldKey(String(value));
  const isOneOf = (given: unknown) => [given].flat().some((one) => equalKey(String(one)) === equalKey(String(column)));
  switch (operator) {
    case 'eq':
    case 'in':
      return isOneOf(value);
    case 'ne':
    case 'notIn':
      return !isOneOf(value);
    case 'contains':
      return folded.includes(other);
    case 'startsWith':
      return folded.startsWith(other);
    case 'endsWith':
      return folded.endsWith(other);
    case 'like':
      return likePattern(String(value))(String(column));
    case 'notLike':
      return !likePattern(String(value))(String(column));
    case 'lt':
      return Number(column) < Number(value);
    case 'lte':
      return Number(column) <= Number(value);
    case 'gt':
      return Number(column) > Number(value);
    case 'gte':
      return Number(column) >= Number(value);
    default:
      throw new Error(`no meaning for ${operator}`);
  }
}
