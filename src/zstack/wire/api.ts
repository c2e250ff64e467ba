import type { Decoder, RowDecoder } from './decoder.ts';
import type { Uuid } from './values/uuid.ts';

/** One request on the wire, without the headers that every request carries. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `{base}/v1`, encoded, with its query string. */
  readonly path: string;
  /** The path with its parameters unfilled: what logs and metrics may show. */
  readonly template: string;
  readonly body?: string;
}

interface Declaration<Result> {
  readonly method: WireRequest['method'];
  /** Below `{base}/v1`, with parameters such as `{uuid}`. */
  readonly path: string;
  /** The key of the body under which the arguments stand; without one they go into the query string. */
  readonly bodyKey?: string;
  readonly result: Decoder<Result>;
}

/** An API that is answered at once. */
export interface SyncApi<Arguments extends object, Result> extends Declaration<Result> {
  readonly mode: 'sync';
  /** Only for the compiler: what the API takes. */
  readonly takes?: Arguments;
}

/** An API that is accepted with a job, although some clouds answer some of them at once (`zstack-wire.md §3`, `§5`). */
export interface AsyncApi<Arguments extends object, Result> extends Declaration<Result> {
  readonly mode: 'async';
  readonly takes?: Arguments;
  /** How long ZStack lets its job run, unless the operator has changed that. */
  readonly usualTimeLimitMs: number;
}

/** What a poll needs to know of the API whose job it asks for. */
export type JobResult<Result> = Pick<Declaration<Result>, 'path' | 'result'>;

/** The list of a resource, which ZStack calls a query (`zstack-wire.md §4`). */
export interface QueryApi<Row> {
  readonly path: string;
  readonly row: RowDecoder<Row>;
  /** Columns that make `fields=` fail (`zstack-domain.md §5.3`). Nested lists always do. */
  readonly notInFields?: readonly string[];
  /** Columns that no condition can name (`zstack-domain.md §5.1`). */
  readonly notInConditions?: readonly string[];
  /**
   * Resources that a condition may reach, by ZStack's name of the join. Only what every account may read, or what the
   * row itself refers to: ZStack filters owners on the queried resource alone.
   */
  readonly joins?: Readonly<Record<string, Join>>;
}

/** The way from a row to others that a condition may go. */
export interface Join {
  readonly to: () => QueryApi<unknown>;
  /**
   * Whether a row may have several of them. One that meets the condition is enough then, so that a negation would mean
   * "some row differs", and nothing means "there is none" (`zstack-domain.md §5.1`).
   */
  readonly many: boolean;
}

/** What every creating API takes beside its own arguments (`zstack-domain.md`, top). */
export interface CreationArguments {
  /** The new resource's uuid. */
  readonly resourceUuid: Uuid;
  readonly tagUuids?: readonly Uuid[];
  readonly systemTags?: readonly string[];
  readonly userTags?: readonly string[];
}

export function sync<Arguments extends object, Result>(declaration: Declaration<Result>): SyncApi<Arguments, Result> {
  return { mode: 'sync', ...declaration };
}

export function creation<Arguments extends CreationArguments, Result>(
  declaration: Pick<Declaration<Result>, 'path' | 'result'>,
): AsyncApi<Arguments, Result> {
  return job({ method: 'POST', bodyKey: 'params', usualTimeLimitMs: 72 * 3_600_000, ...declaration });
}

export function job<Arguments extends object, Result>(
  declaration: Omit<AsyncApi<Arguments, Result>, 'mode' | 'takes'>,
): AsyncApi<Arguments, Result> {
  return { mode: 'async', ...declaration };
}

export function query<Row>(
  declaration: QueryApi<Row> & Partial<Record<'notInFields' | 'notInConditions', readonly (keyof Row)[]>>,
): QueryApi<Row> {
  return declaration;
}

/** Siblings of the arguments in a body, not among them (`zstack-wire.md §1`). */
const TAGS = ['systemTags', 'userTags'];

/**
 * The request for one call: path parameters filled in, the other arguments in the body or the query string.
 * An undefined argument is absent on the wire.
 * @throws TypeError where a path parameter is missing or could change the path
 */
export function toWireRequest<Arguments extends object>(
  { method, path, bodyKey }: SyncApi<Arguments, unknown> | AsyncApi<Arguments, unknown>,
  args: Arguments,
): WireRequest {
  const { path: filled, rest } = fillPath(path, args);
  if (bodyKey === undefined) return { method, path: withQuery(filled, rest), template: path };
  const isTag = ([name]: readonly [string, unknown]) => TAGS.includes(name);
  const parameters = Object.fromEntries(rest.filter((entry) => !isTag(entry)));
  return {
    method,
    path: filled,
    template: path,
    body: JSON.stringify({ [bodyKey]: parameters, ...Object.fromEntries(rest.filter(isTag)) }),
  };
}

/** Fills in the `{names}` of a path; the arguments that it did not name are the rest. */
function fillPath(template: string, args: object): { path: string; rest: [string, unknown][] } {
  const rest = new Map<string, unknown>(Object.entries(args));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    if (typeof value !== 'string' || !/^[\w-]+$/.test(value)) {
      throw new TypeError(`The path parameter ${name} of ${template} must be of letters, digits, "_" and "-".`);
    }
    return encodeURIComponent(value);
  });
  return { path, rest: [...rest] };
}

/** Appends parameters to a path; a list repeats its name. */
export function withQuery(path: string, parameters: readonly (readonly [string, unknown])[]): string {
  const search = new URLSearchParams();
  for (const [name, value] of parameters) {
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined) search.append(name, String(item));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
