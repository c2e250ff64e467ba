import { onlyResult, toZqlRequest } from './zql/answer.ts';
import { toCountText, toListText, type ZqlList } from './zql/compile.ts';
import type { Cloud } from './cloud.ts';
import type { QueryApi, WireRequest } from './wire/api.ts';
import type { Caller, CallOptions } from './wire/caller.ts';
import type { Condition } from './wire/conditions.ts';
import type { DecodingContext } from './wire/decoder.ts';
import { isRefusalOf, RefusedFields, toCount, toCountPath, toFields, toListPath, toRowList } from './wire/lists.ts';
import type { ListRequest, RowList } from './wire/lists.ts';
import { keysOf } from './wire/row-keys.ts';
import type { JsonObject } from './wire/values/json.ts';
import type { Time } from './wire/values/time.ts';
import type { Where } from './wire/where.ts';

/** The rows of which how many there are is asked: by the plain query, or by ZQL. */
export type Counted = readonly Condition[] | { readonly where: Where | true };

/** The lists of a cloud, by either of its query engines. */
export interface ListReader {
  /**
   * A resource's list, by the plain query or by ZQL, of which only the wanted fields are asked for where ZStack can answer that.
   * @throws ZstackApiError where ZStack answers with an error, ZstackFailure where it does not answer as it should
   */
  query<Row>(
    api: QueryApi<Row>,
    request: ListRequest | ZqlList,
    caller: Caller,
    options?: CallOptions,
  ): Promise<RowList<Row>>;

  /** How many rows meet the conditions. @throws ZstackApiError, ZstackFailure as for `query` */
  count(api: QueryApi<unknown>, counted: Counted, caller: Caller, options?: CallOptions): Promise<number>;
}

/** Reads and decodes one answer. */
type Read = <Result>(
  api: object,
  request: WireRequest,
  caller: Caller,
  options: CallOptions,
  decode: (body: JsonObject, context: DecodingContext) => Result,
) => Promise<Result>;

export function listReader(read: Read, cloud: Pick<Cloud, 'zone'>, time: Time): ListReader {
  const refusedFields = new RefusedFields(time);

  const list = async <Row>(
    api: QueryApi<Row>,
    request: ListRequest | ZqlList,
    fields: readonly string[] | undefined,
    caller: Caller,
    options: CallOptions = {},
  ): Promise<RowList<Row>> => {
    const { writeTimestamp } = await cloud.zone();
    if ('where' in request) {
      const zql = toZqlRequest(toListText(api, { ...request, fields }, writeTimestamp));
      return read(api, zql, caller, options, (body, context) => {
        const result = onlyResult(body);
        const list = toRowList(api, result, context);
        const { inventories } = result;
        const keys = Array.isArray(inventories) ? inventories.map((one) => keysOf(api, one, request.order)) : [];
        return { ...list, keys };
      });
    }
    const get = getOf(api, toListPath(api.path, request, fields, writeTimestamp));
    return read(api, get, caller, options, (body, context) => toRowList(api, body, context));
  };

  return {
    async query(api, request, caller, options) {
      const fields = request.fields && toFields(api, request.fields);
      if (fields === undefined || refusedFields.has(api.path, fields))
        return list(api, request, undefined, caller, options);
      try {
        return await list(api, request, fields, caller, options);
      } catch (error) {
        if (!isRefusalOf(fields, error)) throw error;
        const rows = await list(api, request, undefined, caller, options);
        refusedFields.add(api.path, fields);
        return rows;
      }
    },

    async count(api, counted, caller, options = {}) {
      const { writeTimestamp } = await cloud.zone();
      if ('where' in counted) {
        const zql = toZqlRequest(toCountText(api, counted.where, writeTimestamp));
        return read(COUNTS, zql, caller, options, (body) => toCount(api.path, onlyResult(body)));
      }
      const get = getOf(api, toCountPath(api.path, counted, writeTimestamp));
      return read(COUNTS, get, caller, options, (body) => toCount(api.path, body));
    },
  };
}

const getOf = ({ path: template }: QueryApi<unknown>, path: string): WireRequest => ({ method: 'GET', path, template });

/** What a scope shares counts by: the count of any resource is a number. */
const COUNTS = {};
