import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { InputFaults } from '../../src/graphql/input/input-faults.ts';
import { readArguments } from '../../src/graphql/input/read-arguments.ts';
import type { ParameterFacts } from '../../src/zstack/facts/facts.ts';
import { MOST_VALUES } from '../../src/zstack/wire/arguments.ts';

const API = 'APICreateDataVolumeTemplateFromVolumeMsg';
const [IMAGE, STORAGE] = ['a'.repeat(32), 'b'.repeat(32)] as const;

/** What is read of one parameter with such facts, and the faults as `argument code`. */
function read(name: string, facts: Omit<ParameterFacts, 'type'> & { readonly type?: string }, value: unknown) {
  const faults = new InputFaults();
  const parameters = { [name]: { type: 'String', ...facts } };
  const args: Readonly<Record<string, unknown>> = readArguments(faults, { name: API, parameters }, { [name]: value });
  try {
    faults.throwIfAny();
    return { value: args[name], faults: [] };
  } catch (error) {
    const { faults: told } = (error as GraphQLError).extensions as {
      readonly faults: readonly { readonly argument: string; readonly code: string }[];
    };
    return { value: args[name], faults: told.map(({ argument, code }) => `${argument} ${code}`) };
  }
}

test.each([
  ['a uuid in any form', 'uuid', { resourceType: 'ImageVO' }, IMAGE.toUpperCase(), IMAGE],
  ['a uuid that refers to nothing that is told', 'uuid', {}, IMAGE.toUpperCase(), IMAGE],
  ['a text, trimmed', 'name', { maxLength: 3 }, ' abc ', 'abc'],
  ['a text that ZStack does not trim', 'password', { noTrim: true }, ' abc ', ' abc '],
  ['a word', 'stateEvent', { validValues: ['enable', 'disable'] }, 'enable', 'enable'],
  [
    'a word by its name in the schema',
    'mediaType',
    { validValues: ['DataVolumeTemplate'] },
    'DATA_VOLUME_TEMPLATE',
    'DataVolumeTemplate',
  ],
  ['a text of a form', 'name', { validRegexValues: '[a-z]+' }, 'abc', 'abc'],
  ['a number', 'monPort', { type: 'Integer', numberRange: [1, 65_535] }, 6789, 6789],
  ['a number beyond 2^53', 'size', { type: 'Long' }, '9007199254740993', '9007199254740993'],
  ['a flag', 'all', { type: 'boolean' }, false, false],
  ['uuids', 'tagUuids', { type: 'List<String>', resourceType: 'TagPatternVO' }, [IMAGE, IMAGE], [IMAGE, IMAGE]],
  [
    'uuids that are named once',
    'backupStorageUuids',
    { type: 'List<String>', resourceType: 'BackupStorageVO' },
    [STORAGE, STORAGE],
    [STORAGE],
  ],
] as const)('%s passes', (_, name, facts, given, value) => {
  expect(read(name, facts, given)).toEqual({ value, faults: [] });
});

test.each([
  ['no uuid', 'uuid', {}, 'x', 'input.uuid NOT_A_UUID'],
  ['no uuid of a new resource', 'resourceUuid', {}, 'f'.repeat(32), 'input.resourceUuid NOT_A_RESOURCE_UUID'],
  ['a text that is too long', 'name', { maxLength: 3 }, 'abcd', 'input.name TOO_LONG'],
  ['a text that is too short', 'name', { minLength: 3 }, 'ab', 'input.name OUT_OF_RANGE'],
  ['no text', 'name', { emptyString: false }, ' ', 'input.name EMPTY'],
  ['an unknown word', 'stateEvent', { validValues: ['enable'] }, 'explode', 'input.stateEvent UNKNOWN_VALUE'],
  ['a text of another form', 'name', { validRegexValues: '[a-z]+' }, 'abc1', 'input.name UNSTORABLE_CHARACTER'],
  ['a number beyond its range', 'monPort', { type: 'int', numberRange: [1, 9] }, 10, 'input.monPort OUT_OF_RANGE'],
  ['an empty list', 'uuids', { type: 'List<String>', nonempty: true }, [], 'input.uuids EMPTY'],
  ['a long list', 'uris', { type: 'List<String>' }, Array(MOST_VALUES + 1).fill('u'), 'input.uris TOO_LONG'],
  ['a text in a list', 'uris', { type: 'List<String>', maxLength: 1 }, ['a', 'ab'], 'input.uris[1] TOO_LONG'],
  ['null where the API demands it', 'name', { required: true }, null, 'input.name NULL'],
] as const)('%s is a fault', (_, name, facts, given, fault) => {
  expect(read(name, facts, given).faults).toEqual([fault]);
});

test('what the gateway chooses stands where the input says nothing; what is no parameter is left out', () => {
  const parameters = { resourceUuid: { type: 'String' }, name: { type: 'String', required: true } };
  const input: object = { name: 'n', resourceUuid: null, cancellable: true };
  expect(readArguments(new InputFaults(), { name: API, parameters }, input, { resourceUuid: IMAGE })).toEqual({
    name: 'n',
    resourceUuid: IMAGE,
  });
});
