import type { ZqlAnswer, ZqlRequest } from '../../zstack/list-reader.ts';
import type { QueryApi } from '../../zstack/wire/api.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import type { Condition } from '../../zstack/wire/conditions.ts';
import { isSessionError } from '../../zstack/wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import type { RowList, Sort } from '../../zstack/wire/lists.ts';
import { asConjunction, type Where } from '../../zstack/wire/where.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import type { ZqlWhere } from '../../zstack/zql/compile.ts';
import type { Totals } from '../../zstack/zql/statements.ts';
import type { GraphQLContext } from '../context.ts';
import { compile, type Engine, needsZql } from './engine.ts';
import type { SelectedPage } from './selected-page.ts';
import { listTotals, type ListTotals, wantsTotals } from './totals.ts';

/** A page of a list, as it is to be asked for. */
interface Page<Row> {
  readonly api: QueryApi<Row>;
  readonly columns: readonly string[];
  /** What is asked of the rows of the whole list; the engine knows what is asked of the page's. */
  readonly where: Where | true;
  /** Whether it goes on from a row, so that its own total is not the list's. */
  readonly isLater: boolean;
  /** Without ties. */
  readonly order: readonly Sort[];
  readonly start: number;
  readonly first: number;
  readonly wanted: SelectedPage;
}

/** What was read of it; the totals, where they were wanted, may fail for themselves. */
interface ReadPage<Row> {
  /** One row more than the page has, where that was wanted. */
  readonly list: RowList<Row>;
  readonly total: Promise<number> | undefined;
  readonly totals: ListTotals | undefined;
}

/** @throws ZstackApiError, ZstackFailure */
export function readPage<Row>(
  page: Page<Row>,
  engine: Engine,
  caller: SessionCaller,
  { zstack, reading }: Pick<GraphQLContext, 'zstack' | 'reading'>,
): Promise<ReadPage<Row>> {
  return engine.kind === 'plain'
    ? readPlainly(page, engine.conditions, caller, { zstack, reading })
    : readByZql(page, engine.where, caller, { zstack, reading });
}

async function readPlainly<Row>(
  { api, columns, where, isLater, order: [sort], start, first, wanted }: Page<Row>,
  conditions: readonly Condition[],
  caller: SessionCaller,
  { zstack, reading }: Pick<GraphQLContext, 'zstack' | 'reading'>,
): Promise<ReadPage<Row>> {
  const limit = wanted.next ? first + 1 : first;
  const withTotal = wanted.total && !isLater;
  const request = { conditions, fields: columns, ...(sort && { sort }), start, limit, withTotal };
  const page = wanted.rows ? zstack.query(api, request, caller, reading) : undefined;
  const count = () => zstack.count(api, asConjunction(where) ?? [], caller, reading);
  const counted = page !== undefined && withTotal ? page.then(({ total }) => totalIn(zstack, api, total)) : undefined;
  const total = wanted.total ? (counted ?? count()) : undefined;
  const totals = wantsTotals(wanted)
    ? listTotals(Promise.reject(needsZql('totals and groups of a whole list')))
    : undefined;
  total?.catch(() => undefined); // told where it is selected
  if (page === undefined) await total; // nothing else tells that ZStack refuses or fails
  return { list: (await page) ?? { rows: [], total: null }, total, totals };
}

async function readByZql<Row>(
  { api, columns, where, isLater, order, start, first, wanted }: Page<Row>,
  ofPage: ZqlWhere,
  caller: SessionCaller,
  { zstack, reading }: Pick<GraphQLContext, 'zstack' | 'reading'>,
): Promise<ReadPage<Row>> {
  const isCounted = wanted.total && (isLater || !wanted.rows);
  const page = wanted.rows
    ? {
        where: ofPage,
        fields: wanted.cursors ? [...columns, ...order.map(({ column }) => column)] : columns,
        order,
        start,
        limit: wanted.next ? first + 1 : first,
        withTotal: wanted.total && !isCounted,
      }
    : undefined;
  const { sums, groups } = wanted;
  const ofList = isLater ? await compile(zstack.cloud, api, where) : ofPage;
  const ask = (asked: ZqlRequest) => zstack.queryZql(api, asked, caller, reading);
  const none = { where: ofList, count: false, sums: [], groups: [] };
  const alone = async (part: Partial<Totals>) => (await ask({ totals: { ...none, ...part } })).totals;
  const told = ({ list, totals: { count } }: ZqlAnswer<Row>, totals: ListTotals): ReadPage<Row> => {
    const total = wanted.total ? Promise.try(totalIn, zstack, api, isCounted ? count : list.total) : undefined;
    total?.catch(() => undefined); // told where it is selected
    return { list, total, totals };
  };
  try {
    const answer = await ask({ page, totals: { ...none, count: isCounted, sums, groups } });
    return told(answer, listTotals(Promise.resolve(answer.totals)));
  } catch (error) {
    const isMore = wantsTotals(wanted) && (page !== undefined || isCounted);
    if (!isMore || !mayBeOfOneStatement(error)) throw error;
    const totals = listTotals(alone({ sums }), alone({ groups }));
    return told(await ask({ page, totals: { ...none, count: isCounted } }), totals);
  }
}

function totalIn(zstack: Zstack, { path }: QueryApi<unknown>, total: number | null | undefined): number {
  if (total != null) return total;
  throw zstack.missing(path, 'total');
}

/** A request with one statement that cannot be answered, such as a sum above 64 bits, is answered by an error alone. */
const mayBeOfOneStatement = (error: unknown): boolean =>
  error instanceof ZstackApiError
    ? !isSessionError(error.errorCode)
    : error instanceof ZstackFailure && error.status === 200;
