import { readFileSync } from 'node:fs';
import {
  buildSchema as buildPlainSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.ts';

test('the schema contains the contract', () => {
  const contract = buildPlainSchema(readFileSync(new URL('contract.graphql', import.meta.url), 'utf8'));
  expect(findBreakingChanges(contract, buildSchema()).map(({ description }) => description)).toEqual([]);
});

test('every type, field, argument and enum value of the schema is described', () => {
  const undescribed: string[] = [];
  const need = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (description == null || description.trim() === '') undescribed.push(name);
  };
  for (const [name, type] of Object.entries(buildSchema().getTypeMap())) {
    const isOwn =
      !isIntrospectionType(type) &&
      !/^(_|federation__|link__)/.test(name) &&
      !['String', 'Boolean', 'Int', 'Float', 'ID'].includes(name);
    if (!isOwn) continue;
    need(name, type);
    if (isEnumType(type)) for (const value of type.getValues()) need(`${name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) need(`${name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      need(`${name}.${field.name}`, field);
      for (const argument of field.args) need(`${name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(undescribed).toEqual([]);
});
