import { type DocumentNode, type InputObjectTypeDefinitionNode, Kind, type StringValueNode, visit } from 'graphql';
import { apiFacts } from '../../zstack/facts/apis.ts';
import { type ApiName, factsOf } from '../../zstack/facts/facts.ts';
import { MOST_VALUES } from '../../zstack/wire/arguments.ts';
import { LONGEST_TAG, NAMED_ONCE, TAG_LISTS } from './bounds.ts';
import { isList, isNewUuid, isUuid, type Parameter } from './parameters.ts';

/** The API of an input type that is not called as its message is. */
const OTHERWISE_CALLED: Readonly<Record<string, ApiName>> = {
  CreateDataVolumeTemplateFromSnapshotInput: 'APICreateDataVolumeTemplateFromVolumeSnapshotMsg',
};

/** Fields of an input that are the gateway's own, and no parameters of the API. */
const OWN_FIELDS: ReadonlySet<string> = new Set();

/**
 * Appends to the description of each field of an API's input what the API demands of it, as its facts have it.
 * @throws Error for an input type that belongs to no API, or a field that is no parameter of its API
 */
export function withLimits(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    InputObjectTypeDefinition: (type) => {
      if (!type.name.value.endsWith('Input')) return undefined;
      const api = apiOf(type);
      const fields = type.fields?.map((field) => {
        const told = limitsOf(api, type.name.value, field.name.value);
        return told.length === 0 ? field : { ...field, description: append(field.description, told) };
      });
      return fields === undefined ? undefined : { ...type, fields };
    },
  });
}

function apiOf({ name: { value: name } }: InputObjectTypeDefinitionNode): ApiName {
  const api = OTHERWISE_CALLED[name] ?? `API${name.replace(/Input$/, '')}Msg`;
  if (isApiName(api)) return api;
  throw new Error(`The input type ${name} belongs to no API: src/zstack/ declares no ${api}.`);
}

const isApiName = (name: string): name is ApiName => name in apiFacts;

/** Sentences on one field. */
function limitsOf(api: ApiName, type: string, name: string): readonly string[] {
  if (TAG_LISTS.has(name)) return [`At most ${MOST_VALUES}, each of at most ${LONGEST_TAG} characters.`];
  const facts = factsOf(api).parameters[name];
  if (facts !== undefined) return limitsOfParameter({ name, facts });
  if (OWN_FIELDS.has(name)) return [];
  throw new Error(`${type}.${name} is no parameter of ${api}.`);
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
