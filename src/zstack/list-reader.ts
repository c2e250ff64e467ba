import { readResults, toZqlRequests } from './zql/answer.ts';
import type { ZqlPage } from './zql/compile.ts';
import { type Group, pageStatement, type Told, type Totals, totalStatements } from './zql/statements.ts';
import type { Cloud, Zone } from './cloud.ts';
import type { QueryApi, WireRequest } from './wire/api.ts';
import type { Caller, CallOptions } from './wire/caller.ts';
import type { Condition } from './wire/conditions.ts';
import type { Decoder, DecodingContext } from './wire/decoder.ts';
import { isRefusalOf, RefusedFields, toCount, toCountPath, toListPath, toRowList } from './wire/lists.ts';
import type { ListRequest, RowList } from './wire/lists.ts';
import type { FieldChoice, NamedColumns } from './wire/rows/field-choice.ts';
import type { JsonObject, Long } from './wire/values/json.ts';
import type { Time } from './wire/values/time.ts';

/** What is wanted by ZQL: a page of a list, totals of all its rows, or both. */
export interface ZqlRequest {
  readonly page?: ZqlPage | undefined;
  readonly totals?: Totals | undefined;
}

/** The answer. */
export interface ZqlAnswer<Row> {
  /** Without rows where no page was asked for. */
  readonly list: RowList<Row>;
  readonly totals: ToldTotals;
}

/** Totals of all rows of a list; what was not asked for is not there. */
export interface ToldTotals {
  readonly count: number | undefined;
  /** By column. */
  readonly sums: ReadonlyMap<string, Long>;
  /** By column, the largest first; null where the cloud is too old to tell them. */
  readonly groups: ReadonlyMap<string, readonly Group[] | null>;
}

/** The lists of a cloud, by either of its query engines. */
export interface ListReader {
  /**
   * A resource's list by the plain query, of which only the wanted fields are asked for where ZStack can answer that.
   * @throws ZstackApiError where ZStack answers with an error, ZstackFailure where it does not answer as it should
   */
  query<Row>(api: QueryApi<Row>, request: ListRequest, caller: Caller, options?: CallOptions): Promise<RowList<Row>>;

  /** How many rows meet the conditions, by the plain query. @throws ZstackApiError, ZstackFailure as for `query` */
  count(
    api: QueryApi<unknown>,
    conditions: readonly Condition[],
    caller: Caller,
    options?: CallOptions,
  ): Promise<number>;

  /** The same by ZQL, with totals: one request, or as few as the texts allow. @throws ZstackApiError, ZstackFailure as for `query` */
  queryZql<Row>(
    api: QueryApi<Row>,
    request: ZqlRequest,
    caller: Caller,
    options?: CallOptions,
  ): Promise<ZqlAnswer<Row>>;
}

/** What an answer's body is decoded with. */
export interface BodyDecoder<Result> {
  decode(body: JsonObject, context: DecodingContext): Result;
}

export interface ReadWay {
  /** Whether the decoder throws LostDigits for each number that it takes from an answer whose long numbers were rounded. Default: false. */
  readonly seesLongNumbers?: boolean;
  /** What of the answer is decoded, where the request's path does not tell it. */
  readonly shape?: string;
}

/** Reads and decodes one answer. */
export type Read = <Result>(
  api: object,
  request: WireRequest,
  caller: Caller,
  options: CallOptions,
  decoder: BodyDecoder<Result>,
  way?: ReadWay,
) => Promise<Result>;

/** What is asked, and by whom. */
interface Asked<Row, Request> {
  readonly api: QueryApi<Row>;
  readonly request: Request;
  /** The fields that are wanted; undefined: all. */
  readonly choice: FieldChoice<Row> | undefined;
  readonly caller: Caller;
  readonly options: CallOptions;
}

/** How a list is read: by no other field's value than those that are wanted, whether or not the request names these. */
const wayOf = ({ choice }: Asked<unknown, unknown>, named: NamedColumns | undefined): ReadWay => ({
  seesLongNumbers: true,
  shape: named === undefined && choice !== undefined ? `#${choice.wanted}` : '',
});

/** A class, and no function made for each list: V8 keeps what it has compiled of it. */
class RowListDecoder<Row> implements BodyDecoder<RowList<Row>> {
  readonly #path: string;
  readonly #decode: Decoder<Row | null>;

  constructor(path: string, decode: Decoder<Row | null>) {
    this.#path = path;
    this.#decode = decode;
  }

  decode(body: JsonObject, context: DecodingContext): RowList<Row> {
    return toRowList(this.#path, body, context, this.#decode);
  }
}

export function listReader(read: Read, cloud: Pick<Cloud, 'zone'>, time: Time): ListReader {
  const refusedFields = new RefusedFields(time);

  /** Asks for the wanted fields, and for all of them where ZStack refuses that. */
  const byFields = <Row, Request, Result>(
    asked: Asked<Row, Request>,
    ask: (asked: Asked<Row, Request>, named: NamedColumns | undefined) => Promise<Result>,
  ): Promise<Result> => {
    const { api, choice } = asked;
    const named = choice?.named;
    if (named === undefined || refusedFields.has(api.path, named)) return ask(asked, undefined);
    return ask(asked, named).catch(async (error: unknown) => {
      if (!isRefusalOf(named, error)) throw error;
      const result = await ask(asked, undefined);
      refusedFields.add(api.path, named);
      return result;
    });
  };

  const askPlainly = <Row>(asked: Asked<Row, ListRequest>, named: NamedColumns | undefined): Promise<RowList<Row>> => {
    const { api, request, choice, caller, options } = asked;
    const askIn = ({ writeTimestamp }: Zone) => {
      const get = getOf(api, toListPath(api.path, request, named, writeTimestamp));
      const decoder = new RowListDecoder(api.path, choice?.decode ?? api.row);
      return read(api, get, caller, options, decoder, wayOf(asked, named));
    };
    const zone = cloud.zone();
    return zone instanceof Promise ? zone.then(askIn) : askIn(zone);
  };

  const askByZql = async <Row>(
    asked: Asked<Row, ZqlRequest>,
    named: NamedColumns | undefined,
  ): Promise<ZqlAnswer<Row>> => {
    const { api, request, choice, caller, options } = asked;
    const { page, totals } = request;
    const requests = toZqlRequests([
      ...(page === undefined
        ? []
        : [pageStatement(api, { ...page, fields: named?.columns }, choice?.decode ?? api.row)]),
      ...(totals === undefined ? [] : totalStatements(api, totals)),
    ]);
    const way = wayOf(asked, named);
    const told = await Promise.all(
      requests.map(({ request: one, statements }) =>
        read(api, one, caller, options, { decode: (...body) => readResults(statements, ...body) }, way),
      ),
    );
    return toAnswer(told.flat());
  };

  return {
    query: (api, request, caller, options = {}) =>
      byFields({ api, request, choice: request.fields && api.choose(request.fields), caller, options }, askPlainly),

    async count(api, conditions, caller, options = {}) {
      const { writeTimestamp } = await cloud.zone();
      const get = getOf(api, toCountPath(api.path, conditions, writeTimestamp));
      return read(COUNTS, get, caller, options, { decode: (body) => toCount(api.path, body) });
    },

    queryZql(api, request, caller, options = {}) {
      const wanted = request.page?.fields;
      return byFields({ api, request, choice: wanted && api.choose(wanted), caller, options }, askByZql);
    },
  };
}

const getOf = ({ path: template, name: api }: QueryApi<unknown>, path: string): WireRequest => ({
  method: 'GET',
  path,
  template,
  api,
});

/** What a scope shares counts by: the count of any resource is a number. */
const COUNTS = {};

function toAnswer<Row>(told: readonly Told<Row>[]): ZqlAnswer<Row> {
  const groups = Map.groupBy(
    told.filter((one) => 'by' in one),
    ({ by }) => by,
  );
  return {
    list: told.find((one) => 'list' in one)?.list ?? { rows: [], total: null },
    totals: {
      count: told.find((one) => 'count' in one)?.count,
      sums: told.find((one) => 'sums' in one)?.sums ?? new Map(),
      groups: new Map([...groups].map(([column, parts]) => [column, together(parts.map((part) => part.groups))])),
    },
  };
}

function together(parts: readonly (readonly Group[] | null)[]): readonly Group[] | null {
  if (parts.includes(null)) return null;
  const inText = ({ value }: Group) => value ?? '';
  return parts
    .flatMap((groups) => groups ?? [])
    .toSorted((left, right) => right.count - left.count || (inText(left) < inText(right) ? -1 : 1));
}
