import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { describe } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { test } from '../fixture.ts';

const schema = buildSchema();
const LISTS = ['images', 'volumeSnapshots', 'volumes', 'backupStorages', 'zones'];

const SAMPLES: Readonly<Record<string, { readonly given: unknown; readonly written: string }>> = {
  ID: { given: '0123456789abcdef0123456789abcdef', written: '0123456789abcdef0123456789abcdef' },
  String: { given: 'some text', written: 'some text' },
  Long: { given: 7, written: '7' },
  Boolean: { given: true, written: 'true' },
  DateTime: { given: '2024-05-06T07:08:09Z', written: '2024-05-06 15:08:09' },
};

const WIRE: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '!=',
  in: '?=',
  notIn: '!?=',
  like: '~=',
  notLike: '!~=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

interface Case {
  readonly filter: object;
  readonly q: string;
}

/** Every operator of every field of a filter, and of the resources that it joins. */
function casesOf(filter: GraphQLInputObjectType, path: string, wrap: (inner: object) => object): readonly Case[] {
  return Object.values(filter.getFields()).flatMap((field): readonly Case[] => {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) throw new Error(`${filter.name}.${field.name} is no input object`);
    const within = (inner: object) => wrap({ [field.name]: inner });
    const operators = Object.values(type.getFields());
    if (!operators.some(({ name }) => name === 'isNull')) return casesOf(type, `${path}${field.name}.`, within);
    return operators.map((operator) => {
      const name = `${path}${field.name}`;
      if (operator.name === 'isNull') return { filter: within({ isNull: true }), q: `${name} is null` };
      const sample = sampleOf(operator.name, getNamedType(operator.type));
      const value = isListType(operator.type) ? [sample.given] : sample.given;
      return { filter: within({ [operator.name]: value }), q: `${name}${WIRE[operator.name]}${sample.written}` };
    });
  });
}

function sampleOf(operator: string, type: GraphQLNamedType) {
  const [first] = isEnumType(type) ? type.getValues() : [];
  if (first !== undefined) return { given: first.name, written: String(first.value) };
  const sample = SAMPLES[type.name];
  if (sample === undefined) throw new Error(`no sample for ${operator} of ${type.name}`);
  return sample;
}

describe.for(LISTS)('%s', (list) => {
  const field = schema.getQueryType()?.getFields()[list];
  const filter = field?.args.find(({ name }) => name === 'filter')?.type;
  if (!isInputObjectType(filter)) throw new Error(`${list} has no filter`);

  test('takes each operator of each field, and ZStack understands it', async ({ cloud, gateway, expect }) => {
    cloud.addVolumeSnapshot();
    cloud.addImage({ on: [cloud.addBackupStorage()] });
    const cases = casesOf(filter, '', (inner) => inner);
    const selections = cases.map((_, index) => `a${index}: ${list}(filter: $f${index}) { totalCount }`);
    const variables = Object.fromEntries(cases.map((one, index) => [`f${index}`, one.filter]));
    const declared = cases.map((_, index) => `$f${index}: ${filter.name}`).join(' ');
    const { errors } = await gateway.ask(`query (${declared}) { ${selections.join('\n')} }`, variables);

    expect(errors).toEqual([]);
    expect(cases.length).toBeGreaterThan(30);
    expect(cloud.requests.map(({ query }) => query.get('q')).toSorted()).toEqual(cases.map(({ q }) => q).toSorted());
  });
});
