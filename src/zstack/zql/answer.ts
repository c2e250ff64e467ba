import { syncApi, toWireRequest, type WireRequest } from '../wire/api.ts';
import type { Decoder } from '../wire/decoder.ts';
import { isSessionError } from '../wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from '../wire/errors/failure.ts';
import { isJsonObject, type JsonObject } from '../wire/values/json.ts';
import { MANAGEMENT_NODES, PROBE } from './texts.ts';

const RESULTS = syncApi('APIZQLQueryMsg', { result: (value) => resultsOf(value) });

/** The request for a text of the compiler's. */
export const toZqlRequest = (zql: string): WireRequest => toWireRequest(RESULTS, { zql });

/** Of the 8 KB of ZStack's request line, what the text of a request may take. */
const LONGEST_ZQL = 7_000;

/** True where the text is too long for one request. */
export const isTooLongZql = (zql: string): boolean => toZqlRequest(zql).path.length > LONGEST_ZQL;

/** What each statement is answered with. */
function resultsOf(body: unknown): readonly JsonObject[] {
  const { results } = isJsonObject(body) ? body : {};
  return Array.isArray(results) ? results.filter(isJsonObject) : [];
}

/** What the only statement is answered with; without anything where it is answered with nothing. */
export const onlyResult = (body: unknown): JsonObject => resultsOf(body)[0] ?? {};

/** Asks by a constant. */
const asking = <Result>(zql: string, result: Decoder<Result>) => syncApi('APIZQLQueryMsg', { always: { zql }, result });

/** Whether the cloud has all of ZQL that the compiler writes. */
export const probeZql = asking(PROBE, (value) => resultsOf(value).length === 2);

/** The management nodes, which are shown to every account; null where the answer holds no such list. */
export const managementNodesBy = <Row>(decode: Decoder<readonly Row[]>) =>
  asking(MANAGEMENT_NODES, (value, context, path): readonly Row[] | null => {
    const { inventories } = onlyResult(value);
    return Array.isArray(inventories) ? decode(inventories, context, path) : null;
  });

/**
 * What the probe tells: null where it tells nothing for good.
 * @throws ZstackApiError for a dead session, ZstackFailure where the cloud did not answer as itself
 */
export async function tellsZql(asked: Promise<boolean>): Promise<boolean | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ZstackApiError && !isSessionError(error.errorCode)) return null;
    if (error instanceof ZstackFailure && error.saidByZstack) return error.status === 404 ? false : null;
    throw error;
  }
}
