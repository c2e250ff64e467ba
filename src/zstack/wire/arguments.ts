import type { ApiName, FactsOf, WordOf } from '../facts/facts.ts';
import type { Long } from './values/json.ts';
import type { Secret } from './values/secret.ts';
import type { Uuid } from './values/uuid.ts';

/**
 * How many values a caller's list may hold, so that what is done for each of them, and their place in a job's id, stay small:
 * ZStack itself sets no bound.
 */
export const MOST_VALUES = 64;

/** What a creating API takes beside its own parameters (`domain.md`, top). */
export interface CreationArguments {
  /** The new resource's uuid, which the gateway always chooses. */
  readonly resourceUuid: Uuid;
  readonly tagUuids?: readonly Uuid[];
  readonly systemTags?: readonly string[];
  readonly userTags?: readonly string[];
}

/** What every deleting API takes beside its own parameters. */
interface DeletionArguments {
  readonly deleteMode?: WordOf<'DeletionMode'>;
}

/** What an API takes when it is called by one of its paths: as its facts have it. */
export type ArgumentsOf<Name extends ApiName, Path extends PathOf<Name> = PathOf<Name>> = Plain<
  Omit<Needed<Parameters<Name>, Path> & Optional<Parameters<Name>, Path>, keyof OfKind<Name>> & OfKind<Name>
>;

/** Other kinds have parameters of the same names that mean something else. */
type OfKind<Name extends ApiName> = FactsOf<Name>['kind'] extends 'create'
  ? CreationArguments
  : FactsOf<Name>['kind'] extends 'delete'
    ? DeletionArguments
    : unknown;

export type PathOf<Name extends ApiName> = FactsOf<Name>['paths'][number];

type Parameters<Name extends ApiName> = FactsOf<Name>['parameters'];

type Plain<T> = { [Key in keyof T]: T[Key] };

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type RequiredNames<Facts, Path extends string> =
  | { [Name in keyof Facts]: Facts[Name] extends { readonly required: true } ? Name : never }[keyof Facts]
  | (NamesIn<Path> & keyof Facts);

type Needed<Facts, Path extends string> = {
  readonly [Name in RequiredNames<Facts, Path>]: Name extends SecretName ? Secret : ValueOf<Facts[Name]>;
};

type Optional<Facts, Path extends string> = {
  readonly [Name in Exclude<keyof Facts, RequiredNames<Facts, Path>>]?: ValueOf<Facts[Name]>;
};

/** Parameters that let their bearer in, which no facts tell apart from other texts. */
type SecretName = 'password' | 'sessionUuid';

interface ByType {
  readonly String: string;
  readonly boolean: boolean;
  readonly Boolean: boolean;
  readonly int: number;
  readonly Integer: number;
  readonly long: Long;
  readonly Long: Long;
  readonly 'List<String>': readonly string[];
  readonly 'List<Long>': readonly Long[];
  readonly 'Map<String, String>': Readonly<Record<string, string>>;
}

type ValueOf<Facts> = Facts extends { readonly type: infer Type; readonly validValues: readonly (infer Word)[] }
  ? Type extends 'List<String>'
    ? readonly Word[]
    : Word
  : Facts extends { readonly type: infer Type extends keyof ByType }
    ? ByType[Type]
    : never;
