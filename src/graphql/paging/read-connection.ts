import type { GraphQLResolveInfo } from 'graphql';
import { isAtLeast } from '../../zstack/version.ts';
import type { QueryApi } from '../../zstack/wire/api.ts';
import { BACKSLASH_SINCE, type Condition, type QueryRules, uuidAfter } from '../../zstack/wire/conditions.ts';
import type { Sort } from '../../zstack/wire/lists.ts';
import type { Key } from '../../zstack/wire/rows/row-keys.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { simplify, type Where } from '../../zstack/wire/where.ts';
import { MOST_LEAVES } from '../../zstack/zql/compile.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults } from '../input/input-faults.ts';
import type { Resource } from '../resource.ts';
import { type Asked, countAsked, resolve } from './asked.ts';
import type { Connection } from './connection.ts';
import { CursorScope, fromCursor, type Place } from './cursor.ts';
import { engineFor, needsZql, tooManyConditions } from './engine.ts';
import { behind, countingSorts, isPlaceIn, tieBroken } from './keyset.ts';
import { type Filter, needsBackslash, type PlainFault, readFilter, readSearch } from './filter.ts';
import { uuidsBy } from './other-rows.ts';
import { readPage } from './read-page.ts';
import { selectPage } from './selected-page.ts';
import { listTotals, totalsOfNone, wantsTotals } from './totals.ts';

/** The arguments of a list. */
export interface ListArguments {
  readonly search?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: readonly { readonly field: string; readonly direction?: 'ASC' | 'DESC' }[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly offset?: number | null | undefined;
}

/** The rows of a page where nobody says how many. */
export const USUAL_FIRST = 20;
export const LARGEST_FIRST = 1_000;
const LARGEST_OFFSET = 999_999_999;
/** More than a resource has columns. */
const MOST_ORDERS = 100;

/** A list as it is asked for, checked. */
interface List {
  /** What is asked of its rows, on any page; false: nothing meets it. */
  readonly where: Where | boolean;
  /** Empty where the order is by uuid. */
  readonly sorts: readonly Sort[];
  readonly scope: CursorScope;
  readonly first: number;
  readonly after: Place | undefined;
  readonly offset: number;
}

/**
 * One page of a resource's list, with totals of the whole list: one request to ZStack, and one more for the total of a later page
 * of the plain query that goes on from a row, or where a long filter leaves no room for the totals; three more where these fail.
 * What is not selected is not asked for.
 * @param ofList conditions that belong to the list itself, such as the volume of its snapshots
 * @throws GraphQLError `UNAUTHENTICATED`, `BAD_USER_INPUT` with all faults of the arguments, or `UNSUPPORTED_BY_CLOUD`;
 * ZstackApiError, ZstackFailure
 */
export async function readConnection<Row extends { readonly uuid: Uuid }>(
  resource: Resource<Row>,
  args: ListArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
  ofList: readonly Condition[] = [],
): Promise<Connection<Row>> {
  const caller = requireCaller(context);
  const { zstack } = context;
  // the cloud is asked for its version only where it matters
  const backslash = needsBackslash(args.filter) && isAtLeast(await zstack.cloud.version(), BACKSLASH_SINCE);
  const rules = { ...zstack.textRules, backslash };
  const list = await readList(resource.api, args, context, rules, ofList);
  const wanted = selectPage(info, resource);
  const { where, sorts, scope, first, after, offset } = list;

  const later = after === undefined || 'offset' in after ? undefined : after;
  const start = startOf(after) ?? offset;
  const hasPreviousPage = later !== undefined || start > 0;

  if (where === false) {
    const totals = listTotals(Promise.resolve(totalsOfNone(wanted)));
    const total = Promise.resolve(0);
    return { rows: [], placeAt: () => null, end: null, scope, hasNextPage: false, hasPreviousPage, total, totals };
  }

  const { api } = resource;
  const order = tieBroken(sorts);
  const behindLast = later && ('keys' in later ? behind(api, order, later.keys) : uuidAfter(later.uuid));
  const own = {
    more: ofList.length + Number(later !== undefined),
    place: behindLast,
    order: wanted.rows ? countingSorts(sorts) : [],
    withTotals: wantsTotals(wanted),
  };
  if (later !== undefined && 'keys' in later && !(await zstack.cloud.hasZql(caller)))
    throw needsZql('what comes behind a row in this order');
  const engine = await engineFor(zstack, caller, api, where, rules, own);
  const isLater = later !== undefined;
  const page = { api, columns: wanted.columns, where, isLater, order, start, first, wanted };
  const { list: read, total, totals } = await readPage(page, engine, caller, context);
  const { rows: received, keys = [] } = read;
  const rows = received.slice(0, first);
  /** Where no key tells a row's place, or the filter leaves no room for it, it is counted from the page's own. */
  const counting = (index: number): Place | null => {
    if (later === undefined) return { offset: start + index };
    return 'keys' in later ? { keys: later.keys, skip: start + index + 1 } : null;
  };
  const isCounted = (ofRow: readonly Key[]) => engine.kind === 'plain' || !engine.hasRoomFor(behind(api, order, ofRow));
  const placeAt = (index: number): Place | null => {
    const row = rows[index];
    if (row == null) return null;
    if (sorts.length === 0) return { uuid: row.uuid };
    const ofRow = keys[index];
    return ofRow == null || isCounted(ofRow) ? counting(index) : { keys: ofRow, skip: 0 };
  };
  /** A page of nothing but rows without a uuid is gone on from by its length. */
  const behindBrokenRows = () => (rows.length === 0 ? null : counting(rows.length - 1));
  const end = placeAt(rows.findLastIndex((row) => row !== null)) ?? behindBrokenRows();
  return {
    rows,
    placeAt,
    end,
    scope,
    hasNextPage: end !== null && received.length > first,
    hasPreviousPage,
    total,
    totals,
  };
}

/** How many rows to leave out behind the place; undefined for none. */
function startOf(after: Place | undefined): number | undefined {
  if (after === undefined) return undefined;
  if ('offset' in after) return after.offset + 1;
  return 'keys' in after ? after.skip : 0;
}

async function readList(
  api: QueryApi<unknown>,
  { search, filter, orderBy, first, after, offset }: ListArguments,
  context: GraphQLContext,
  rules: QueryRules,
  own: readonly Condition[],
): Promise<List> {
  const { zstack, reading } = context;
  const caller = requireCaller(context);
  const faults = new InputFaults(rules);
  const plainFaults: PlainFault[] = [];
  const asked: Asked = {
    all: [
      ...own,
      readFilter(api, filter, 'filter', rules, faults, plainFaults),
      readSearch(api, search, rules, faults),
    ],
  };
  if (plainFaults.length > 0 && !(await zstack.cloud.hasZql(caller)))
    for (const { argument, code, message } of plainFaults) faults.add(argument, code, message);
  const conditions = countAsked(asked);
  if (conditions > MOST_LEAVES) {
    faults.add('filter', 'TOO_MANY_CONDITIONS', tooManyConditions(conditions, MOST_LEAVES));
  }
  const orders = orderBy ?? [];
  const sorts = (faults.isTooLong('orderBy', orders, MOST_ORDERS) ? [] : orders).map(({ field, direction }) => ({
    column: field,
    descending: direction === 'DESC',
  }));
  const scope = new CursorScope(api.name, asked, sorts);
  const place = after == null ? undefined : fromCursor(scope, after);
  if (place === null || (place !== undefined && !isPlaceIn(api, sorts, place)))
    faults.add('after', 'NOT_A_CURSOR', 'must be a cursor of this list, with the same search, filter and order');
  if (after != null && offset != null) faults.add('offset', 'NOT_TOGETHER', 'must not be given together with after');
  const checked = {
    first: faults.integer('first', first ?? USUAL_FIRST, 1, LARGEST_FIRST),
    offset: faults.integer('offset', offset ?? 0, 0, LARGEST_OFFSET),
  };
  faults.throwIfAny();
  const uuidsOf = async (of: QueryApi<unknown>, where: Where) => uuidsBy(zstack, caller, reading, of, where, rules);
  const resolved = resolve(asked, { api, uuidsOf });
  const where = simplify(resolved instanceof Promise ? await resolved : resolved);
  return { where, sorts, scope, after: place ?? undefined, ...checked };
}
