import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { describe } from 'vitest';
import { schema, test as base, type TestGateway } from '../fixture.ts';

const test = base.extend({ env: { MAX_QUERY_ALIASES: '1000', MAX_QUERY_ROOT_FIELDS: '1000' } });

const LISTS = ['images', 'volumeSnapshots', 'volumes', 'vmInstances', 'backupStorages', 'primaryStorages', 'zones'];

const SAMPLES: Readonly<Record<string, { readonly given: unknown; readonly written: string }>> = {
  ID: { given: '0123456789abcdef0123456789abcdef', written: '0123456789abcdef0123456789abcdef' },
  String: { given: 'some text', written: 'some text' },
  Long: { given: 7, written: '7' },
  Boolean: { given: true, written: 'true' },
  DateTime: { given: '2024-05-06T07:08:09Z', written: '2024-05-06 15:08:09' },
};

/** Operators that are a pattern on the wire. */
const PATTERNS: Readonly<Record<string, string>> = {
  contains: '%some text%',
  startsWith: 'some text%',
  endsWith: '%some text',
};

const WIRE: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '!=',
  in: '?=',
  notIn: '!?=',
  has: '=',
  hasNot: '!=',
  like: '~=',
  contains: '~=',
  startsWith: '~=',
  endsWith: '~=',
  notLike: '!~=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

interface Case {
  readonly filter: object;
  readonly q: string;
  /** What ZStack's query cannot say as it is meant. */
  readonly refused: boolean;
}

/** Filters that reach rows of which there may be several, and what of them can be asked there. */
const TO_MANY = ['ImageFilter.backupStorage', 'BackupStorageFilter.zone'];
const OF_MANY = ['eq', 'in', 'like', 'contains', 'startsWith', 'endsWith', 'lt', 'lte', 'gt', 'gte'];

/** How filters are put together; test/integration/find/find.test.ts asks them. */
const COMBINATIONS = ['and', 'or', 'not'];

/** What a filter is about, where it is no column of its name. */
const NAMES: Readonly<Record<string, string>> = { userTag: '__userTag__', systemTag: '__systemTag__' };

const isOperators = (type: GraphQLInputObjectType) =>
  Object.keys(type.getFields()).every((name) => name === 'isNull' || Object.hasOwn(WIRE, name));

/** Every operator of every field of a filter, and of the resources that it joins. */
function casesOf(
  filter: GraphQLInputObjectType,
  path = '',
  wrap = (inner: object) => inner,
  ofMany = false,
): readonly Case[] {
  const fields = Object.values(filter.getFields()).filter(({ name }) => !COMBINATIONS.includes(name));
  return fields.flatMap((field): readonly Case[] => {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) throw new Error(`${filter.name}.${field.name} is no input object`);
    const within = (inner: object) => wrap({ [field.name]: inner });
    if (!isOperators(type)) {
      const toMany = ofMany || TO_MANY.includes(`${filter.name}.${field.name}`);
      return casesOf(type, `${path}${field.name}.`, within, toMany);
    }
    return Object.values(type.getFields()).map((operator) => {
      const name = `${path}${NAMES[field.name] ?? field.name}`;
      const refused = ofMany && !OF_MANY.includes(operator.name);
      if (operator.name === 'isNull') return { filter: within({ isNull: true }), q: `${name} is null`, refused };
      const sample = sampleOf(operator.name, getNamedType(operator.type));
      const value = isListType(operator.type) ? [sample.given] : sample.given;
      return {
        filter: within({ [operator.name]: value }),
        q: `${name}${WIRE[operator.name]}${PATTERNS[operator.name] ?? sample.written}`,
        refused,
      };
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

  const all = casesOf(filter);

  /** Asks for the list once for each filter. */
  const askAll = (gateway: TestGateway, cases: readonly Case[]) => {
    const selections = cases.map((_, index) => `a${index}: ${list}(filter: $f${index}) { totalCount }`);
    const variables = Object.fromEntries(cases.map((one, index) => [`f${index}`, one.filter]));
    const declared = cases.map((_, index) => `$f${index}: ${filter.name}`).join(' ');
    return gateway.ask(`query (${declared}) { ${selections.join('\n')} }`, variables);
  };

  test('takes each operator of each field, and ZStack understands it', async ({ cloud, gateway, expect }) => {
    cloud.addVolumeSnapshot();
    cloud.addImage({ on: [cloud.addBackupStorage()] });
    const cases = all.filter(({ refused }) => !refused);
    const { errors } = await askAll(gateway, cases);

    expect(errors).toEqual([]);
    expect(cases.length).toBeGreaterThan(30);
    expect(cloud.requests.map(({ query }) => query.get('q')).toSorted()).toEqual(cases.map(({ q }) => q).toSorted());
  });

  test('refuses what of several rows would mean "some row differs", or "there is none"', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const cases = all.filter(({ refused }) => refused);
    if (cases.length === 0) return;
    const { errors } = await askAll(gateway, cases);
    expect(errors).toHaveLength(cases.length);
    for (const { extensions } of errors) expect(extensions['faults']).toMatchObject([{ code: 'UNSUPPORTED_OPERATOR' }]);
    expect(cloud.requests).toEqual([]);
  });
});

test.for([
  ['backupStorages', 'attachedZoneUuids'],
  ['primaryStorages', 'attachedClusterUuids'],
  ['volumeSnapshots', 'groupUuid'],
] as const)(
  '%s.%s is a join to ZStack: it is or is among, and nothing else can be asked',
  async ([list, field], { gateway, expect }) => {
    for (const operator of ['ne: "x"', 'notIn: ["x"]', 'isNull: true']) {
      const { errors } = await gateway.ask(`{ ${list}(filter: { ${field}: { ${operator} } }) { totalCount } }`);
      expect(errors[0]?.extensions.code, operator).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  },
);

test.for(LISTS)('%s are ordered by each field of their order', async (list, { cloud, gateway, expect }) => {
  cloud.addVolumeSnapshot();
  cloud.addImage({ on: [cloud.addBackupStorage()] });
  const type = `${list.charAt(0).toUpperCase()}${list.slice(1, -1)}OrderField`;
  const order = schema.getType(type);
  if (!isEnumType(order)) throw new Error(`${list} has no ${type}`);
  const names = order.getValues().map(({ name }) => name);
  const selections = names.map((name) => `${name}: ${list}(orderBy: { field: ${name} }) { nodes { uuid } }`);
  const { errors } = await gateway.ask(`{ ${selections.join('\n')} }`);
  expect(errors).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['UUID', 'NAME', 'CREATE_DATE', 'STATE']));
});
