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
  readonly backupStorages: readonly Row[];
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

const storageFilters = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({ name: positive }),
    fc.record({ name: positive, description: positive }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

const filters = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
    fc.record({ name: text }),
    fc.record({ description: text }),
    fc.record({ name: text, size: number }),
    fc.record({ size: number }),
    fc.record({ state: word }),
    fc.record({ userTag: fc.oneof(fc.record({ has: hostile }), fc.record({ hasNot: hostile })) }),
    fc.record({ backupStorage: storageFilters }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }), name: text }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

/** Fills the cloud with images of hostile names, and compares what filters find with what they mean. */
export async function compareRandomFilters(
  cloud: Simulator,
  gateway: TestGateway,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<void> {
  const rows = addRows(cloud, seed);
  const all = fc.sample(filters, { numRuns: count, seed });
  for (let at = 0; at < all.length; at += PER_REQUEST) {
    const some = all.slice(at, at + PER_REQUEST);
    const selections = some.map(
      (_, index) =>
        `a${index}: images(filter: $f${index}, first: 1000) { nodes { uuid } ${index % TOTALS_OF === 0 ? TOTALS : ''} }`,
    );
    const { data, errors } = await gateway.ask(
      `query (${some.map((_, index) => `$f${index}: ImageFilter`).join(' ')}) { ${selections.join(' ')} }`,
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
      if (index % TOTALS_OF === 0) expect(totals, JSON.stringify(filter)).toEqual(totalsOf(meant));
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

function addRows(cloud: Simulator, seed: number): readonly Row[] {
  const texts = fc.sample(hostile, { numRuns: 120, seed: seed + 1 });
  const at = (index: number) => texts[index % texts.length] ?? '';
  const storages = [0, 1, 2].map((index): Row => {
    const columns = { name: at(index), description: index === 0 ? null : at(index + 50) };
    return { uuid: cloud.addBackupStorage(columns).uuid, columns, tags: [], backupStorages: [] };
  });
  return Array.from({ length: 30 }, (_, index): Row => {
    const columns = {
      name: at(index + 3),
      description: index % 3 === 0 ? null : at(index + 60),
      size: index % 6,
      actualSize: index % 7,
      state: index % 4 === 0 ? 'Disabled' : 'Enabled',
      platform: index % 5 === 0 ? null : index % 2 === 0 ? 'Linux' : 'Other',
    } as const;
    const on = storages.filter((_storage, place) => ((index >> place) & 1) === 1);
    const { uuid } = cloud.addImage({ ...columns, on });
    const tags = index % 2 === 0 ? [at(index + 90)] : [];
    for (const tag of tags) cloud.addUserTag({ resourceUuid: uuid, resourceType: 'ImageVO', tag });
    return { uuid, columns, tags, backupStorages: on };
  });
}

/** What a filter means, told by nothing but its description. */
function meets(row: Row, filter: object): boolean {
  return Object.entries(filter).every(([name, asked]: readonly [string, unknown]): boolean => {
    if (name === 'and') return (asked as object[]).every((part) => meets(row, part));
    if (name === 'or') return (asked as object[]).some((part) => meets(row, part));
    if (name === 'not') return !meets(row, asked as object);
    if (name === 'backupStorage') return row.backupStorages.some((storage) => meets(storage, asked as object));
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
