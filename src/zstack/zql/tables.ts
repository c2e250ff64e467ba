import type { ApiName } from '../facts/facts.ts';
import type { QueryApi } from '../wire/api.ts';
import type { Operator } from '../wire/conditions.ts';

/** The only entities that are asked for: ZStack filters them by owner, or shows them to all anyway (`zql.md §2`, `§8`). */
const ENTITIES: Partial<Readonly<Record<ApiName, string>>> = {
  APIQueryBackupStorageMsg: 'backupstorage',
  APIQueryImageMsg: 'image',
  APIQueryPrimaryStorageMsg: 'primarystorage',
  APIQueryVmInstanceMsg: 'vminstance',
  APIQueryVolumeMsg: 'volume',
  APIQueryVolumeSnapshotMsg: 'volumesnapshot',
  APIQueryZoneMsg: 'zone',
};

export const IMAGE = 'image';

/** @throws Error for a list that is not to be asked for by ZQL */
export function entityOf({ name }: Pick<QueryApi<unknown>, 'name'>): string {
  const entity = ENTITIES[name];
  if (entity === undefined) throw new Error(`${name} is not to be asked by ZQL.`);
  return entity;
}

/** How each operator is written (`zql.md §4`); `isNull` has two forms. */
export const OPERATORS: Readonly<Record<Exclude<Operator, 'isNull'>, string>> = {
  eq: '=',
  ne: '!=',
  in: 'in',
  notIn: 'not in',
  like: 'like',
  notLike: 'not like',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

/** Names that stand for the tags of a row (`domain.md §5.1`). */
const TAG_FIELDS: readonly string[] = ['__userTag__', '__systemTag__'];

/** The name as it is, which the resource's own tables have to know. @throws Error for another */
export function checkedName(api: QueryApi<unknown>, name: string): string {
  const [step = '', ...rest] = name.split('.');
  const join = Object.hasOwn(api.joins, step) ? api.joins[step] : undefined;
  if (rest.length > 0 && join !== undefined) return `${step}.${checkedName(join.to(), rest.join('.'))}`;
  if (rest.length === 0 && (TAG_FIELDS.includes(step) || isColumn(api, step))) return step;
  throw new Error(`${api.path} has no ${name} that ZQL can name.`);
}

/** An own column, for an order. @throws Error for another name */
export function checkedColumn(api: QueryApi<unknown>, name: string): string {
  if (isColumn(api, name)) return name;
  throw new Error(`${api.path} has no column ${name}.`);
}

const isColumn = ({ row, notInConditions }: QueryApi<unknown>, name: string): boolean =>
  row.columns.has(name) && !notInConditions.includes(name);
