import type { ParameterFacts } from '../../zstack/facts/facts.ts';
import type { AsyncApi, SyncApi } from '../../zstack/wire/api.ts';
import { MOST_VALUES } from '../../zstack/wire/arguments.ts';
import { toValueName } from '../enumeration.ts';
import { NAMED_ONCE, TAG_LISTS } from './bounds.ts';
import type { InputFaults } from './input-faults.ts';
import { isNewUuid, isNumber, isUuid, type Parameter, unsetsNothing } from './parameters.ts';

/** What is needed to know of an API to read its arguments. */
export type ArgumentsApi<Args extends object> = Pick<
  SyncApi<Args, unknown> | AsyncApi<Args, unknown>,
  'name' | 'parameters' | 'takes'
>;

type IsOptional<Args, Name extends keyof Args> = object extends Pick<Args, Name> ? true : false;

/**
 * An input object of the schema whose fields have the names of an API's parameters. null is as good as absent; what the gateway
 * chooses otherwise need not be there.
 */
export type InputOf<Args extends object, Chosen extends keyof Args = never> = Nullable<Omit<Args, Chosen>> & {
  readonly [Name in Chosen]?: Given<Args[Name]> | null | undefined;
};

type Nullable<Args> = {
  readonly [Name in keyof Args]: Given<Args[Name]> | (IsOptional<Args, Name> extends true ? null | undefined : never);
};

/** Of ZStack's words an enum of the schema may have its own names. */
type Given<Value> = Value extends string ? string : Value;

/**
 * An API's arguments out of an input object, checked by what the facts say of its parameters. What is null or absent is absent
 * on the wire, but null is a fault where it could only mean to unset what ZStack cannot; fields that are no parameters are left
 * out.
 * @param chosen what the gateway chooses where the input says nothing
 * @returns values to go on with, to be used only if `faults.throwIfAny` lets them pass
 */
export function readArguments<Args extends object, Chosen extends keyof Args>(
  faults: InputFaults,
  api: ArgumentsApi<Args>,
  input: InputOf<Args, Chosen>,
  chosen: { readonly [Name in Chosen]: Args[Name] },
): Args;
export function readArguments<Args extends object>(
  faults: InputFaults,
  api: ArgumentsApi<Args>,
  input: InputOf<Args>,
): Args;
export function readArguments<Args extends object>(
  faults: InputFaults,
  { name: message, parameters }: ArgumentsApi<Args>,
  input: object,
  chosen: object = {},
): Args {
  const given = input as Readonly<Record<string, unknown>>;
  const nullTells = unsetsNothing(message);
  const readers = readersOf(parameters);
  for (const [name, { isRequired, argument }] of readers)
    if (isRequired && given[name] == null && !(name in chosen)) faults.add(argument, 'NULL', 'must not be null');
  const args: Record<string, unknown> = { ...chosen };
  for (const name of Object.keys(given)) {
    const value = given[name];
    const reader = readers.get(name);
    if (value === null && nullTells && reader?.isRequired !== true)
      faults.add(argumentOf(name), 'NULL', 'must not be null: what is absent stays as it is');
    if (value == null) continue;
    if (reader !== undefined) args[name] = reader.read(faults, reader.argument, value);
    else if (TAG_LISTS.has(name)) args[name] = faults.tags(argumentOf(name), texts(value), MOST_VALUES);
  }
  // That the input has what the arguments need is checked by the compiler, which knows both.
  return args as Args;
}

type Parameters = ArgumentsApi<object>['parameters'];
type Read<Value> = (faults: InputFaults, argument: string, value: Value) => unknown;

const argumentOf = (name: string): string => `input.${name}`;

interface ParameterReader {
  readonly argument: string;
  readonly isRequired: boolean;
  readonly read: Read<unknown>;
}

const known = new WeakMap<Parameters, ReadonlyMap<string, ParameterReader>>();

/** How the parameters of an API are read, found out of the facts once. */
function readersOf(parameters: Parameters): ReadonlyMap<string, ParameterReader> {
  const before = known.get(parameters);
  if (before !== undefined) return before;
  const readers = new Map(
    Object.entries(parameters).map(([name, facts]) => [
      name,
      { argument: argumentOf(name), isRequired: facts.required === true, read: readParameter({ name, facts }) },
    ]),
  );
  known.set(parameters, readers);
  return readers;
}

function readParameter(parameter: Parameter): Read<unknown> {
  const { nonempty, resourceType = '' } = parameter.facts;
  const readOne = isNumber(parameter) ? readNumber(parameter) : readString(parameter);
  return (faults, argument, value) => {
    if (!Array.isArray(value)) return readOne(faults, argument, value);
    const values: readonly unknown[] = value;
    if (nonempty === true && values.length === 0) faults.add(argument, 'EMPTY', 'must name at least one');
    if (faults.isTooLong(argument, values, MOST_VALUES)) return values;
    const read = values.map((item, index) => readOne(faults, `${argument}[${index}]`, item));
    return read.length > 1 && NAMED_ONCE.has(resourceType) ? [...new Set(read)] : read;
  };
}

function readNumber({ facts: { numberRange } }: Parameter): Read<unknown> {
  return (faults, argument, value) => {
    if (numberRange !== undefined) faults.integer(argument, Number(value), ...numberRange);
    return value;
  };
}

function readString(parameter: Parameter): Read<unknown> {
  const read = readerOfString(parameter);
  return (faults, argument, value) => (typeof value === 'string' ? read(faults, argument, value) : value);
}

function readerOfString(parameter: Parameter): Read<string> {
  const { facts } = parameter;
  const { validValues } = facts;
  if (isNewUuid(parameter)) return (faults, argument, given) => faults.resourceUuid(argument, given);
  if (isUuid(parameter)) return (faults, argument, given) => faults.uuid(argument, given);
  return validValues === undefined
    ? (faults, argument, given) => readText(faults, argument, facts, given)
    : (faults, argument, given) => readWord(faults, argument, validValues, given);
}

/** One of ZStack's words, by itself or by its name in the schema. */
function readWord(faults: InputFaults, argument: string, words: readonly string[], given: string): string {
  const word = words.find((one) => one === given || toValueName(one) === given);
  if (word === undefined) faults.add(argument, 'UNKNOWN_VALUE', `must be one of ${words.join(', ')}`);
  return word ?? given;
}

function readText(faults: InputFaults, argument: string, facts: ParameterFacts, given: string): string {
  const { maxLength, minLength = 0, validRegexValues, emptyString, noTrim } = facts;
  const text = faults.text(argument, given, maxLength, noTrim);
  if (text === '' && emptyString === false) faults.add(argument, 'EMPTY', 'must not be empty');
  else if (text.length < minLength)
    faults.add(argument, 'OUT_OF_RANGE', `must be at least ${minLength} characters, but has ${text.length}`);
  if (validRegexValues !== undefined && !new RegExp(`^(?:${validRegexValues})$`).test(text))
    faults.add(argument, 'UNSTORABLE_CHARACTER', `must be of the form ${validRegexValues}`);
  return text;
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
