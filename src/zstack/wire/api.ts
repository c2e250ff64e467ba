import {
  type ApiFacts,
  type ApiName,
  type ApiNameWith,
  factsOf,
  type FactsOf,
  inventoryOf,
  type InventoryName,
  type JoinOf,
  type ParameterFacts,
} from '../facts/facts.ts';
import type { ArgumentsOf, PathOf } from './arguments.ts';
import type { Decoder } from './decoder.ts';
import { ZstackFailure } from './errors/failure.ts';
import { type FieldChoice, fieldChooser } from './rows/field-choice.ts';
import type { RowDecoder } from './rows/row.ts';
import { Secret } from './values/secret.ts';

/** One request on the wire, without the headers that every request carries. */
export interface WireRequest {
  readonly method: ApiFacts['method'];
  /** Below `{base}/v1`, encoded, with its query string. */
  readonly path: string;
  /** The path with its parameters unfilled: what logs and metrics may show. */
  readonly template: string;
  readonly body?: string;
  /** Whose request it is; undefined for what is no API, as the poll of a job. */
  readonly api?: ApiName | undefined;
}

/** Where an API is and how it takes its arguments. */
export interface Endpoint<Arguments extends object> {
  readonly method: WireRequest['method'];
  /** Below `{base}/v1`, with parameters such as `{uuid}`. */
  readonly path: string;
  /** The key of the body under which the arguments stand; without one they go into the query string. */
  readonly bodyKey?: string | undefined;
  /** Arguments that every call has. */
  readonly always?: object | undefined;
  /** ZStack's names of arguments that callers call otherwise → theirs. */
  readonly called?: CallersNames | undefined;
  /** Only for the compiler: what the API takes. */
  readonly takes?: Arguments;
}

export interface CallableApi<Arguments extends object, Result> extends Endpoint<Arguments> {
  /** Of its message. */
  readonly name: ApiName;
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
  /** Made of the decoders of `decoder.ts`: of a job it is given an answer that was read without a look at long numbers. */
  readonly result: Decoder<Result>;
}

/** An API that is answered at once. */
export interface SyncApi<Arguments extends object, Result> extends CallableApi<Arguments, Result> {
  readonly mode: 'sync';
}

/** An API that is accepted with a job, although some clouds answer some of them at once (`wire.md §3`, `§5`). */
export interface AsyncApi<Arguments extends object, Result> extends CallableApi<Arguments, Result> {
  readonly mode: 'async';
  /** How long ZStack lets its job run, unless the operator has changed that. */
  readonly usualTimeLimitMs: number;
  /** Can ZStack also run it as a long job, which can be cancelled (`domain.md §2.5`)? */
  readonly cancellable: boolean;
}

/** What a poll needs to know of the API whose job it asks for. */
export type JobResult<Result> = Pick<CallableApi<object, Result>, 'path' | 'result'>;

/** The list of a resource, which ZStack calls a query (`wire.md §4`). */
export interface QueryApi<Row> {
  /** Of its message. */
  readonly name: ApiName;
  readonly path: string;
  readonly row: RowDecoder<Row>;
  /** Columns that make `fields=` fail (`domain.md §5.3`). Nested lists always do. */
  readonly notInFields: readonly string[];
  /** What follows from the fields that are wanted of its rows, and of their nested lists, such as `backupStorageRefs.status`. */
  readonly choose: (wanted: readonly string[]) => FieldChoice<Row>;
  /** Columns that no condition can name (`domain.md §5.1`). */
  readonly notInConditions: readonly string[];
  /** Columns that are joins to ZStack: of several values behind one it is enough that one meets a condition. */
  readonly joinedColumns: readonly string[];
  /**
   * Resources that a condition may reach, by ZStack's name of the join. Only what every account may read, or what the
   * row itself refers to: ZStack filters owners on the queried resource alone.
   */
  readonly joins: Readonly<Record<string, Join>>;
}

/** The way from a row to others that a condition may go. */
export interface Join {
  readonly to: () => QueryApi<unknown>;
  /**
   * Whether a row may have several of them. One that meets the condition is enough then, so that a negation would mean
   * "some row differs", and nothing means "there is none" (`domain.md §5.1`).
   */
  readonly many: boolean;
  /** Whether they hold copies of the row, so that ZQL can say that none of them does (`zql.md §8`). */
  readonly holdCopies?: boolean;
}

type SyncApiName = Exclude<ApiNameWith<{ readonly sync: true }>, QueryApiName>;
type JobApiName = ApiNameWith<{ readonly sync: false }>;
type QueryApiName = ApiNameWith<{ readonly kind: 'query' }>;

interface Declaration<Arguments, Path, Always extends keyof Arguments, Result> {
  readonly result: Decoder<Result>;
  /** Which of the API's paths, where it has several. */
  readonly path?: Path;
  /** Arguments that are no caller's to choose. */
  readonly always?: Pick<Arguments, Always>;
}

/** Declares an API that is answered at once: what the facts of its message do not tell. */
export function syncApi<
  Name extends SyncApiName,
  Result,
  const Path extends PathOf<Name> = PathOf<Name>,
  Always extends keyof ArgumentsOf<Name, Path> = never,
>(
  name: Name,
  declaration: Declaration<ArgumentsOf<Name, Path>, Path, Always, Result>,
): SyncApi<Omit<ArgumentsOf<Name, Path>, Always>, Result> {
  return { mode: 'sync', ...callableOf(name, declaration) };
}

/** What an API takes by the names that callers know. */
type Called<Arguments, Names> = Omit<Arguments, keyof Names | Extract<Names[keyof Names], string>> & {
  readonly [Name in keyof Names & keyof Arguments as Extract<Names[Name], string>]: Arguments[Name];
};

/** Parameters → what callers call them. */
type CallersNames = Readonly<Record<string, string>>;

type NoOthers<Names, Arguments> = Readonly<Partial<Record<Exclude<keyof Names, keyof Arguments>, never>>>;

/** Declares an API that makes a job. */
export function jobApi<
  Name extends JobApiName,
  Result,
  const Path extends PathOf<Name> = PathOf<Name>,
  Always extends keyof ArgumentsOf<Name, Path> = never,
  const Names extends object = object,
>(
  name: Name,
  declaration: Declaration<ArgumentsOf<Name, Path>, Path, Always, Result> &
    Partial<Pick<AsyncApi<object, Result>, 'cancellable'>> & {
      /** Parameters that callers call otherwise → how. What is acted on is called `uuid`; a twin of that name is not used. */
      readonly called?: Names & CallersNames & NoOthers<Names, ArgumentsOf<Name, Path>>;
    },
): AsyncApi<Called<Omit<ArgumentsOf<Name, Path>, Always>, Names>, Result> {
  const usualTimeLimitMs = factsOf(name).timeoutSeconds * 1_000;
  return {
    mode: 'async',
    usualTimeLimitMs,
    cancellable: declaration.cancellable ?? false,
    ...callableOf(name, declaration),
  };
}

/** @throws Error where the path is none of the API's, or it has several and none was chosen */
function callableOf<Result>(
  name: ApiName,
  {
    result,
    path,
    always,
    called = {},
  }: {
    readonly result: Decoder<Result>;
    readonly path?: string;
    readonly always?: object;
    readonly called?: CallersNames;
  },
) {
  const { method, bodyKey, parameters } = factsOf(name);
  const twins = Object.values(called);
  const known = Object.entries(parameters).filter(([parameter]) => parameter in called || !twins.includes(parameter));
  return {
    name,
    method,
    path: pathOf(name, path),
    bodyKey,
    always,
    called,
    parameters: Object.fromEntries(known.map(([parameter, facts]) => [called[parameter] ?? parameter, facts])),
    result,
  };
}

function pathOf(name: ApiName, chosen?: string): string {
  const { paths } = factsOf(name);
  const [path, ...others] = paths.filter((one) => chosen === undefined || one === chosen);
  if (path !== undefined && others.length === 0) return path;
  throw new Error(`${name} has the paths ${paths.join(', ')}: its declaration names ${chosen ?? 'none of them'}.`);
}

type InventoryOf<Name extends QueryApiName> = FactsOf<Name>['inventory'] & InventoryName;

/**
 * Declares a list. What comes of another table, and what only rows of some subtypes have, is in no `fields=`, and the latter in
 * no condition, without being named.
 */
export function queryApi<Name extends QueryApiName, Row>(
  name: Name,
  declaration: {
    readonly row: RowDecoder<Row, InventoryOf<Name>>;
    readonly notInFields?: readonly (keyof Row & string)[];
    readonly joins?: Readonly<Partial<Record<JoinOf<InventoryOf<Name>>, Join>>>;
  },
): QueryApi<Row> {
  const { row, notInFields = [], joins = {} } = declaration;
  const { fields, subtypeFields = {} } = inventoryOf(row.inventory);
  const columns = [...row.columns.keys()];
  const ofSubtypes = columns.filter((column) => column in subtypeFields);
  const ofOtherTables = columns.filter((column) => fields[column]?.queryable !== undefined);
  const allNotInFields = [...notInFields, ...ofOtherTables, ...ofSubtypes];
  return {
    name,
    path: pathOf(name),
    row,
    notInFields: allNotInFields,
    choose: fieldChooser(row, allNotInFields),
    notInConditions: ofSubtypes,
    joinedColumns: ofOtherTables,
    joins,
  };
}

/** Siblings of the arguments in a body, not among them (`wire.md §1`). */
const TAGS = ['systemTags', 'userTags'];

/**
 * The request for one call: path parameters filled in, the other arguments in the body or the query string.
 * An undefined argument is absent on the wire.
 * @throws ZstackFailure where a path parameter is missing or could change the path: what callers name was looked at
 *   before, so it is what ZStack's own answer named
 */
export function toWireRequest<Arguments extends object>(
  endpoint: Endpoint<Arguments> & { readonly name?: ApiName },
  args: Arguments,
): WireRequest {
  const { method, path: template, bodyKey, name: api } = endpoint;
  const parts = partsOf(template);
  const inPath: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const body: Record<string, unknown> = bodyKey === undefined ? others : { [bodyKey]: others };
  putOnWire(endpoint, args, (name, value) => {
    if (parts.names.includes(name)) inPath[name] = value;
    else (TAGS.includes(name) ? body : others)[name] = value;
  });
  const path = fillPath(template, parts, inPath);
  return bodyKey === undefined
    ? { method, path: withQuery(path, Object.entries(others)), template, api }
    : { method, path, template, api, body: JSON.stringify(body) };
}

/** All arguments of a call, by ZStack's names and as they are sent. */
export function argumentsOnWire<Arguments extends object>(
  endpoint: Pick<Endpoint<Arguments>, 'always' | 'called'>,
  args: Arguments,
): Readonly<Record<string, unknown>> {
  const onWire: Record<string, unknown> = {};
  putOnWire(endpoint, args, (name, value) => {
    onWire[name] = value;
  });
  return onWire;
}

/** Puts each argument by ZStack's name and as it is sent: a secret by its text. */
function putOnWire<Arguments extends object>(
  { always = {}, called }: Pick<Endpoint<Arguments>, 'always' | 'called'>,
  args: Arguments,
  put: (name: string, value: unknown) => void,
): void {
  const given = args as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    const value = given[name];
    put(parameterOf(name, called), value instanceof Secret ? Secret.reveal(value) : value);
  }
  for (const [name, value] of Object.entries(always)) put(name, value);
}

function parameterOf(callersName: string, called: CallersNames = {}): string {
  for (const parameter in called) if (called[parameter] === callersName) return parameter;
  return callersName;
}

/** A path's texts, between each two of which a parameter stands. */
interface PathParts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Of all paths that were asked for: those of the APIs. */
const partsOfPaths = new Map<string, PathParts>();

function partsOf(template: string): PathParts {
  const known = partsOfPaths.get(template);
  if (known !== undefined) return known;
  const pieces = template.split(/\{(\w+)\}/);
  const found = {
    texts: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
  partsOfPaths.set(template, found);
  return found;
}

/** Fills in the `{names}` of a path. */
function fillPath(template: string, { texts, names }: PathParts, onWire: Readonly<Record<string, unknown>>): string {
  return names.reduce((path, name, index) => {
    const value = onWire[name];
    if (typeof value !== 'string' || !/^[\w-]+$/.test(value)) {
      const message = `ZStack names by no uuid what ${template} is asked of.`;
      throw new ZstackFailure('invalid-response', message, { sent: false, reason: `no uuid as ${name}` });
    }
    return `${path}${value}${texts[index + 1] ?? ''}`;
  }, texts[0] ?? '');
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
