import { syncApi, toWireRequest, type WireRequest } from '../wire/api.ts';
import type { Decoder, DecodingContext } from '../wire/decoder.ts';
import { isSessionError } from '../wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from '../wire/errors/failure.ts';
import { isJsonObject, type JsonObject } from '../wire/values/json.ts';
import type { ZqlWhere } from './compile.ts';
import type { Statement } from './statements.ts';
import { MANAGEMENT_NODES, PROBE } from './texts.ts';

const RESULTS = syncApi('APIZQLQueryMsg', { result: (value) => resultsOf(value) });

const requestFor = (texts: readonly string[]): WireRequest => toWireRequest(RESULTS, { zql: texts.join(';') });

/** Of the 8 KB of ZStack's request line, what conditions may take; fields, order and page come to it. */
const LONGEST_WHERE = 7_000;

/** What several statements of one request may take. */
const LONGEST_REQUEST = 7_500;

/** How much of a request conditions take. */
export const zqlLength = ({ clause }: ZqlWhere): number => requestFor([clause]).path.length;

/** How much of a request conditions leave to others that are to be met too; less than nothing where they are too long for one. */
export const roomBeside = (where: ZqlWhere): number => LONGEST_WHERE - zqlLength(where);

/** The requests for statements of the compiler's, as few as their texts allow, each with its own statements. */
export function toZqlRequests<Told>(
  statements: readonly Statement<Told>[],
): readonly { readonly request: WireRequest; readonly statements: readonly Statement<Told>[] }[] {
  const packs: Statement<Told>[][] = [];
  for (const statement of statements) {
    const last = packs.at(-1);
    const both = last && requestFor([...last, statement].map(({ text }) => text));
    if (last !== undefined && both !== undefined && both.path.length <= LONGEST_REQUEST) last.push(statement);
    else packs.push([statement]);
  }
  return packs.map((pack) => ({ request: requestFor(pack.map(({ text }) => text)), statements: pack }));
}

/** Reads the result of each statement of a request. @throws ZstackFailure where one has no result */
export function readResults<Told>(
  statements: readonly Statement<Told>[],
  body: JsonObject,
  context: DecodingContext,
): readonly Told[] {
  const results = resultsOf(body);
  return statements.map((statement, index) => statement.read(results[index] ?? {}, context));
}

/** What each statement is answered with. */
function resultsOf(body: unknown): readonly JsonObject[] {
  const { results } = isJsonObject(body) ? body : {};
  return Array.isArray(results) ? results.filter(isJsonObject) : [];
}

/** Asks by a constant. */
const asking = <Result>(zql: string, result: Decoder<Result>) => syncApi('APIZQLQueryMsg', { always: { zql }, result });

/** Whether the cloud has all of ZQL that the compiler writes. */
export const probeZql = asking(PROBE, (value) => resultsOf(value).length === 2);

/** The management nodes, which are shown to every account; null where the answer holds no such list. */
export const managementNodesBy = <Row>(decode: Decoder<readonly Row[]>) =>
  asking(MANAGEMENT_NODES, (value, context, path): readonly Row[] | null => {
    const [{ inventories } = {}] = resultsOf(value);
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
