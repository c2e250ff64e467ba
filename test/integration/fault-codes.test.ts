import type { FaultCode } from '../../src/graphql/input/fault-codes.ts';
import { test as base } from './fixture.ts';

/** Of a gateway that may ask by the plain query alone: it refuses more. */
const test = base.extend({ env: { ZSTACK_ZQL: 'off' } });

const UUID = 'a'.repeat(32);

const create = (input: object) => ({
  query:
    'mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) { __typename } }',
  variables: { input: { snapshotUuid: UUID, name: 'golden', backupStorageUuids: [UUID], ...input } },
});

const images = (args: string) => ({ query: `{ images(${args}) { totalCount } }` });

const SEVENTEEN_COLUMNS =
  'uuid name description size actualSize md5Sum url guestOsType type architecture format system virtio createDate lastOpDate state status';

/** How each code comes about, and where it is told. */
const OCCASIONS: Readonly<
  Record<FaultCode, { readonly query: string; readonly variables?: object; readonly argument: string }>
> = {
  NOT_A_UUID: { query: '{ image(uuid: "x") { uuid } }', argument: 'uuid' },
  NOT_A_RESOURCE_UUID: { ...create({ resourceUuid: 'f'.repeat(32) }), argument: 'input.resourceUuid' },
  EMPTY: { ...create({ backupStorageUuids: [] }), argument: 'input.backupStorageUuids' },
  TOO_LONG: { ...create({ name: 'n'.repeat(256) }), argument: 'input.name' },
  OUT_OF_RANGE: { ...images('first: 0'), argument: 'first' },
  UNSTORABLE_CHARACTER: { ...create({ name: '😀' }), argument: 'input.name' },
  DUPLICATE_TAG: { ...create({ userTags: ['a', 'A'] }), argument: 'input.userTags[1]' },
  NULL: { ...images('filter: { name: { eq: null } }'), argument: 'filter.name.eq' },
  UNKNOWN_VALUE: { ...images('filter: { status: { eq: UNKNOWN } }'), argument: 'filter.status.eq' },
  UNCARRIABLE_TEXT: { ...images(`filter: { name: { eq: "it's" } }`), argument: 'filter.name.eq' },
  UNSUPPORTED_OPERATOR: {
    ...images('filter: { backupStorage: { name: { ne: "x" } } }'),
    argument: 'filter.backupStorage.name.ne',
  },
  TOO_MANY_CONDITIONS: {
    ...images(`filter: { ${SEVENTEEN_COLUMNS.replaceAll(/\w+/g, '$&: { isNull: false }')} }`),
    argument: 'filter',
  },
  NOT_A_CURSOR: { ...images('after: "x"'), argument: 'after' },
  NOT_TOGETHER: { ...images('after: "x", offset: 1'), argument: 'offset' },
  NOT_A_JOB_ID: { query: '{ job(id: "x") { id } }', argument: 'id' },
  NOT_AN_ID: { query: '{ node(id: "x") { id } }', argument: 'id' },
  NOT_AN_ENTITY: {
    query: '{ _entities(representations: [{ __typename: "Job" }]) { __typename } }',
    argument: 'representations[0].__typename',
  },
  REPEATED: {
    query:
      'mutation { a: logInByAccount(input: { accountName: "a", password: "a" }) { __typename } b: logInByAccount(input: { accountName: "b", password: "b" }) { __typename } }',
    argument: 'logInByAccount',
  },
};

test.for(Object.entries(OCCASIONS))(
  '%s',
  async ([code, { query, variables, argument }], { cloud, gateway, expect }) => {
    const { errors } = await gateway.ask(query, variables);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions['faults']).toContainEqual({
      argument,
      code,
      message: expect.stringMatching(/^(must|may|makes|is|cannot) /) as unknown,
    });
    expect(cloud.requests).toEqual([]);
  },
);
