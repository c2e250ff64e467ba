import { type FieldNode, getNamedType, type GraphQLResolveInfo } from 'graphql';
import {
  BACKSLASH_SINCE,
  type Condition,
  countOnWire,
  isNever,
  MOST_CONDITIONS,
  type QueryRules,
  uuidAfter,
} from '../../zstack/wire/conditions.ts';
import type { Sort } from '../../zstack/wire/lists.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { isAtLeast } from '../../zstack/cloud.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults } from '../input/input-faults.ts';
import { columnsOf, type Resource } from '../resource.ts';
import { selectedFields } from '../selection/selected-fields.ts';
import type { Connection } from './connection.ts';
import { type CursorScope, cursorScope, fromCursor, type Place } from './cursor.ts';
import { type Filter, holdsBackslash, readFilter } from './filter.ts';

/** The arguments of a list. */
export interface ListArguments {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: { readonly field: string; readonly direction?: 'ASC' | 'DESC' } | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly offset?: number | null | undefined;
}

const USUAL_FIRST = 20;
const LARGEST_FIRST = 1_000;
const LARGEST_OFFSET = 999_999_999;

/** A list as it is asked for, checked. */
interface List {
  readonly conditions: readonly Condition[];
  /** Of the page: also that of its cursor. */
  readonly ofPage: readonly Condition[];
  /** Undefined where the order is by uuid. */
  readonly sort: Sort | undefined;
  readonly scope: CursorScope;
  readonly first: number;
  readonly after: Place | undefined;
  readonly offset: number;
}

/**
 * One page of a resource's list: one request to ZStack, and one more for the total of a later page that is ordered by
 * uuid. What is not selected is not asked for.
 * @param own conditions that belong to the list itself, such as the volume of its snapshots
 * @throws GraphQLError `UNAUTHENTICATED`, or `BAD_USER_INPUT` with all faults of the arguments; ZstackApiError, ZstackFailure
 */
export async function readConnection<Row extends { readonly uuid: Uuid }>(
  resource: Resource<Row>,
  args: ListArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
  own: readonly Condition[] = [],
): Promise<Connection<Row>> {
  const caller = requireCaller(context);
  const list = readList(resource, args, await queryRules(context.zstack, args.filter), own);
  const wanted = selectPage(info, resource.typeName);
  const { conditions, ofPage, sort, scope, first, after, offset } = list;

  const laterByUuid = after !== undefined && 'uuid' in after;
  const start = after !== undefined && 'offset' in after ? after.offset + 1 : offset;
  const hasPreviousPage = laterByUuid || start > 0;

  if (conditions.some(isNever)) {
    const total = wanted.total ? Promise.resolve(0) : undefined;
    return { rows: [], placeAt: () => null, end: null, scope, hasNextPage: false, hasPreviousPage, total };
  }

  const { zstack, reading } = context;
  const page = wanted.rows
    ? zstack.query(
        resource.api,
        {
          conditions: ofPage,
          fields: columnsOf(resource, wanted.fields),
          sort: sort ?? { column: 'uuid', descending: false },
          start,
          limit: wanted.next ? first + 1 : first,
          withTotal: wanted.total && !laterByUuid,
        },
        caller,
        reading,
      )
    : undefined;
  const total = wanted.total
    ? page === undefined || laterByUuid
      ? zstack.count(resource.api, conditions, caller, reading)
      : page.then(({ total: counted }) => {
          if (counted !== null) return counted;
          throw zstack.missing(resource.api.path, 'total');
        })
    : undefined;
  total?.catch(() => undefined); // told where it is selected
  if (page === undefined) await total; // nothing else tells that ZStack refuses or fails

  const received = (await page)?.rows ?? [];
  const rows = received.slice(0, first);
  /** A page of nothing but rows without a uuid is gone on from by its offset. */
  const behindBrokenRows = () => (rows.length === 0 || laterByUuid ? null : { offset: start + rows.length - 1 });
  const placeAt = (index: number): Place | null => {
    const row = rows[index];
    if (row == null) return null;
    return sort === undefined ? { uuid: row.uuid } : { offset: start + index };
  };
  const end = placeAt(rows.findLastIndex((row) => row !== null)) ?? behindBrokenRows();
  return { rows, placeAt, end, scope, hasNextPage: end !== null && received.length > first, hasPreviousPage, total };
}

/** The cloud is asked for its version only where it matters. */
async function queryRules({ cloud, textRules }: Zstack, filter: ListArguments['filter']): Promise<QueryRules> {
  return { ...textRules, backslash: holdsBackslash(filter) && isAtLeast(await cloud.version(), BACKSLASH_SINCE) };
}

function readList(
  { typeName, api }: Pick<Resource<unknown>, 'typeName' | 'api'>,
  { filter, orderBy, first, after, offset }: ListArguments,
  rules: QueryRules,
  own: readonly Condition[],
): List {
  const faults = new InputFaults(rules);
  const conditions = [...own, ...readFilter(api, filter, 'filter', rules, faults)];
  const sort = orderBy == null ? undefined : { column: orderBy.field, descending: orderBy.direction === 'DESC' };
  const scope = cursorScope(typeName, conditions, sort);
  const place = after == null ? undefined : fromCursor(scope, after);
  if (place === null)
    faults.add('after', 'NOT_A_CURSOR', 'must be a cursor of this list, with the same filter and order');
  if (after != null && offset != null) faults.add('offset', 'NOT_TOGETHER', 'must not be given together with after');
  const ofPage = place != null && 'uuid' in place ? [...conditions, uuidAfter(place.uuid)] : conditions;
  checkCount(ofPage, ofPage.length - conditions.length + own.length, faults);
  const list = {
    conditions,
    ofPage,
    sort,
    scope,
    first: faults.integer('first', first ?? USUAL_FIRST, 1, LARGEST_FIRST),
    after: place ?? undefined,
    offset: faults.integer('offset', offset ?? 0, 0, LARGEST_OFFSET),
  };
  faults.throwIfAny();
  return list;
}

/** @param own how many of them are the list's, not the filter's */
function checkCount(conditions: readonly Condition[], own: number, faults: InputFaults): void {
  const count = countOnWire(conditions);
  if (count <= MOST_CONDITIONS) return;
  const ofList = own === 0 ? '' : `, ${own} of them of the list itself`;
  const message = `makes ${count} conditions${ofList}, but at most ${MOST_CONDITIONS} go into one query to ZStack; an in with its list is one`;
  faults.add('filter', 'TOO_MANY_CONDITIONS', message);
}

interface SelectedPage {
  /** Is anything of the rows needed, be it only their cursors? */
  readonly rows: boolean;
  /** The fields selected of the rows. */
  readonly fields: readonly string[];
  /** Does it matter whether rows follow? */
  readonly next: boolean;
  readonly total: boolean;
}

function selectPage(info: GraphQLResolveInfo, typeName: string): SelectedPage {
  const connection = selectedFields(info, getNamedType(info.returnType).name, info.fieldNodes);
  const below = (type: string, nodes: readonly FieldNode[] | undefined) => selectedFields(info, type, nodes ?? []);
  const nodes = connection.get('nodes') ?? [];
  const edges = connection.get('edges');
  const ofEdges = below(`${typeName}Edge`, edges).get('node') ?? [];
  const pageInfo = connection.get('pageInfo');
  return {
    rows: nodes.length > 0 || edges !== undefined || pageInfo !== undefined,
    fields: [...below(typeName, [...nodes, ...ofEdges]).keys()],
    next: below('PageInfo', pageInfo).has('hasNextPage'),
    total: connection.has('totalCount'),
  };
}
