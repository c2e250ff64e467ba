import type { ApiName, ParameterFacts } from '../../zstack/facts/facts.ts';

/** A parameter of an API. */
export interface Parameter {
  readonly name: string;
  readonly facts: ParameterFacts;
}

/** Is it the uuid that a new resource shall have? Other APIs name a resource that is there by the same parameter. */
export const isNewUuid = ({ name, facts }: Parameter): boolean =>
  name === 'resourceUuid' && facts.resourceType === undefined;

/** Does it hold uuids of resources? */
export const isUuid = ({ name, facts }: Parameter): boolean =>
  /^uuid$|Uuids$/.test(name) || facts.resourceType !== undefined;

export const isList = ({ facts }: Parameter): boolean => facts.type.startsWith('List<');

export const isNumber = ({ facts }: Parameter): boolean => /\b(?:int|Integer|long|Long)\b/.test(facts.type);

/** Does the API change what is given and leave the rest, so that nothing can be set back to null (`domain.md §1.1`)? */
export const unsetsNothing = (api: ApiName): boolean => api.startsWith('APIUpdate');
