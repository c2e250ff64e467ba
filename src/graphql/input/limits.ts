import {
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { apiFacts } from '../../zstack/facts/apis.ts';
import { type ApiName, factsOf } from '../../zstack/facts/facts.ts';
import type { AsyncApi, CallableApi } from '../../zstack/wire/api.ts';
import { MOST_VALUES } from '../../zstack/wire/arguments.ts';
import { toValueName } from '../enumeration.ts';
import { LONGEST_TAG, NAMED_ONCE, TAG_LISTS } from './bounds.ts';
import { isList, isNewUuid, isUuid, type Parameter, unsetsNothing } from './parameters.ts';

/** What is told of an API's input. */
export type Described = Pick<CallableApi<object, unknown>, 'name' | 'parameters'> &
  Partial<Pick<AsyncApi<object, unknown>, 'cancellable'>>;

/** Whether it shall be a long job: no parameter of the API, and a field of each that can be one. */
const CANCELLABLE = 'cancellable';

/**
 * Appends to the description of each field of an API's input what the API demands of it, as its facts have it.
 * @param apis the API of each input type that is not called as its message is
 * @throws Error for an input type that belongs to no API, a field that is no parameter of its API, an enum that has other
 * values than the parameter has words, or a field `cancellable` where the API is not, or none where it is
 */
export function withLimits(typeDefs: DocumentNode, apis: ReadonlyMap<string, Described> = new Map()): DocumentNode {
  const enums = new Map(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[node.name.value, node.values?.map(({ name }) => name.value) ?? []] as const]
        : [],
    ),
  );
  const withItsLimits = (type: InputObjectTypeDefinitionNode): InputObjectTypeDefinitionNode => {
    const api = apis.get(type.name.value) ?? apiOf(type);
    checkCancellable(type, api.cancellable ?? false);
    const fields = type.fields?.map((field) => {
      const place = `${type.name.value}.${field.name.value}`;
      const named = namedType(field.type);
      const told = limitsOf(api, place, field.name.value);
      checkWords(api.parameters[field.name.value]?.validValues, enums.get(named), `${place}: ${named}`);
      return told.length === 0 ? field : { ...field, description: append(field.description, told) };
    });
    return fields === undefined ? type : { ...type, fields };
  };
  const definitions = typeDefs.definitions.map((node) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.name.value.endsWith('Input') ? withItsLimits(node) : node,
  );
  return { ...typeDefs, definitions };
}

function apiOf({ name: { value: name } }: InputObjectTypeDefinitionNode): Described {
  const api = `API${name.replace(/Input$/, '')}Msg`;
  if (isApiName(api)) return { name: api, parameters: factsOf(api).parameters };
  throw new Error(`The input type ${name} belongs to no API: src/zstack/ declares no ${api}.`);
}

function checkCancellable({ name, fields = [] }: InputObjectTypeDefinitionNode, cancellable: boolean): void {
  if (fields.some((field) => field.name.value === CANCELLABLE) === cancellable) return;
  const declared = cancellable
    ? 'is declared as cancellable, and needs a'
    : 'is not declared as cancellable, and has the';
  throw new Error(`The API of ${name.value} ${declared} field ${CANCELLABLE}.`);
}

const isApiName = (name: string): name is ApiName => name in apiFacts;

/** Sentences on one field. */
function limitsOf(api: Described, place: string, name: string): readonly string[] {
  if (TAG_LISTS.has(name)) return [`At most ${MOST_VALUES}, each of at most ${LONGEST_TAG} characters.`];
  const facts = api.parameters[name];
  if (facts !== undefined) {
    const told = limitsOfParameter({ name, facts });
    return unsetsNothing(api.name) && facts.required !== true
      ? [...told, 'Absent, it stays as it is; not null.']
      : told;
  }
  if (name === CANCELLABLE) return [];
  throw new Error(`${place} is no parameter of ${api.name}.`);
}

/** The type that a list or a non-null type is of. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

function checkWords(words: readonly string[] | undefined, values: readonly string[] | undefined, place: string): void {
  if (words === undefined || values === undefined) return;
  const names = words.map(toValueName).sort();
  const own = values.filter((value) => value !== 'UNKNOWN').sort();
  if (names.join() !== own.join())
    throw new Error(`${place} has the values ${own.join(', ')}, and its parameter the words ${words.join(', ')}.`);
}

function limitsOfParameter(parameter: Parameter): readonly string[] {
  const {
    maxLength,
    minLength,
    emptyString,
    nonempty,
    numberRange,
    resourceType = '',
    validRegexValues,
  } = parameter.facts;
  const told: string[] = [];
  if (isNewUuid(parameter)) told.push('A UUID of version 1 to 5, of 32 hex digits; dashes are accepted.');
  else if (isUuid(parameter))
    told.push(
      isList(parameter) ? 'Each has 32 hex digits; dashes are accepted.' : '32 hex digits; dashes are accepted.',
    );
  if (isList(parameter))
    told.push(nonempty === true ? `At least one, at most ${MOST_VALUES}.` : `At most ${MOST_VALUES}.`);
  if (NAMED_ONCE.has(resourceType) && isList(parameter)) told.push('One that is named twice counts once.');
  if (emptyString === false) told.push('Not empty.');
  if (minLength !== undefined) told.push(`At least ${minLength} characters.`);
  if (maxLength !== undefined) told.push(`At most ${maxLength} characters.`);
  if (numberRange !== undefined) told.push(`From ${numberRange[0]} to ${numberRange[1]}.`);
  if (validRegexValues !== undefined) told.push(`Of the form \`${validRegexValues}\`.`);
  return told;
}

function append(description: StringValueNode | undefined, sentences: readonly string[]): StringValueNode {
  const value = [description?.value.trim() ?? '', ...sentences].filter((text) => text !== '').join(' ');
  return { kind: Kind.STRING, value, block: true };
}
