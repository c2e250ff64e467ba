import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../printed-file.ts';

/** docs/zstack/api-facts.json as it is read here; docs/zstack/api-facts.md tells what each part means. */

type Traits = Readonly<Record<string, unknown>>;

export type RecordedParameters = Readonly<Record<string, Traits>>;

export interface RecordedApi {
  readonly package: string;
  readonly family: string;
  readonly method: string;
  readonly path: string;
  readonly optionalPaths?: readonly string[];
  readonly bodyKey?: string;
  readonly sync: boolean;
  readonly kind: 'query' | 'get' | 'create' | 'delete' | 'async';
  readonly inventory?: string;
  readonly noSession?: boolean;
  readonly rbac?: string;
  readonly defaultTimeoutSeconds?: number;
  readonly params?: RecordedParameters;
  /** The types of what is answered, by name. */
  readonly response?: Readonly<Record<string, string>>;
}

export interface RecordedType {
  readonly fields?: Readonly<Record<string, string | Traits>>;
  readonly subtypes?: readonly string[];
  readonly expandedQueries?: Readonly<Record<string, string>>;
  readonly expandedAliases?: Readonly<Record<string, string>>;
}

export interface RecordedFacts {
  readonly apis: Readonly<Record<string, RecordedApi>>;
  readonly common: Readonly<Record<string, RecordedParameters>>;
  readonly types: Readonly<Record<string, RecordedType>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export const readFacts = (): RecordedFacts =>
  JSON.parse(readFileSync(join(root, 'docs/zstack/api-facts.json'), 'utf8')) as RecordedFacts;

/** What every message of a kind has besides its own parameters. */
const commonOf: Readonly<Record<string, string>> = { create: 'APICreateMessage', delete: 'APIDeleteMessage' };

/** The time limit of a class that sets none. */
const defaultTimeoutSeconds = { sync: 300, async: 1800 };

export const timeoutSecondsOf = (api: RecordedApi): number =>
  api.defaultTimeoutSeconds ?? defaultTimeoutSeconds[api.sync || api.kind === 'query' ? 'sync' : 'async'];

/** What is kept of a parameter: by both, or by the simulator alone, which checks it as the node does. */
const KEPT_OF_PARAMETERS = {
  type: 'both',
  required: 'both',
  maxLength: 'both',
  minLength: 'both',
  validValues: 'both',
  validRegexValues: 'both',
  nonempty: 'both',
  emptyString: 'both',
  nullElements: 'simulator',
  noTrim: 'both',
  noAPIParam: 'simulator',
  numberRange: 'both',
  resourceType: 'both',
  successIfResourceNotExisting: 'simulator',
  ownerCheck: 'both',
} as const;

/** The API's parameters and those of its kind, of whose traits only some are kept. */
export function parametersOf(
  { kind, params }: RecordedApi,
  { common }: RecordedFacts,
  reader: 'client' | 'simulator',
): RecordedParameters {
  const kept = Object.entries(KEPT_OF_PARAMETERS).flatMap(([trait, by]) =>
    by === 'both' || by === reader ? [trait] : [],
  );
  const all = Object.entries({ ...params, ...common[commonOf[kind] ?? ''] });
  return Object.fromEntries(all.map(([name, traits]) => [name, pick(traits, kept)]));
}

export const pick = (traits: Traits, kept: readonly string[]): Traits =>
  Object.fromEntries(kept.filter((key) => key in traits).map((key) => [key, traits[key]]));

/** The key of the parameters in a body; undefined where they stand in the query string. */
export const bodyKeyOf = ({ bodyKey }: RecordedApi): string | undefined => (bodyKey === '(none)' ? undefined : bodyKey);

export const pathsOf = ({ path, optionalPaths = [] }: RecordedApi): readonly string[] =>
  [path, ...optionalPaths].filter((one) => one !== 'null');

const isVariable = (segment: string | undefined): boolean => segment?.startsWith('{') === true;

/** Whether the variables of both can be filled in so that the two paths are one. */
export function canMeet(path: string, other: string): boolean {
  const [own, others] = [path.split('/'), other.split('/')];
  return (
    own.length === others.length &&
    own.every((segment, index) => isVariable(segment) || isVariable(others[index]) || segment === others[index])
  );
}

/** A path whatever its variables are called. */
export const shapeOf = (path: string): string => path.replace(/\{\w+\}/g, '{}');

/** Whether a path of another API has a fixed word where `path` has a variable, and is like it in all else. */
export function takesIn(path: string, other: string): boolean {
  const [own, others] = [path.split('/'), other.split('/')];
  return (
    own.length === others.length &&
    own.every((segment, index) => isVariable(segment) || segment === others[index]) &&
    own.some((segment, index) => isVariable(segment) && !isVariable(others[index]))
  );
}
