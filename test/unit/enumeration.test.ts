import { expect, test } from 'vitest';
import { checkEnums } from '../../scripts/lists/declared-enums.ts';
import { describeChoice, describeEnum } from '../../src/graphql/enumeration.ts';
import { zoneResource } from '../../src/graphql/zone/zone.ts';
import { enumOf } from '../../src/zstack/facts/facts.ts';

const ZONE_STATES = { Enabled: 'In use.', Disabled: 'Not in use.' };
const state = describeEnum(enumOf('ZoneState'), 'Whether a zone is in use.', ZONE_STATES);
const declared = (...enums: readonly (typeof state)[]) => [
  { constant: 'zoneResource', domain: 'zone', resource: { ...zoneResource, enums } },
];

test('a word of ZStack’s has the name that GraphQL’s have', () => {
  const words = ['RootVolumeTemplate', 'ISO', 'UEFI_WITH_CSM', 'withToken', 'x86_64'] as const;
  const texts = Object.fromEntries(words.map((word) => [word, word])) as Record<(typeof words)[number], string>;
  const { values } = describeChoice({ name: 'Words', words }, 'Words.', texts);
  expect(values.map(({ name }) => name)).toEqual([
    'ROOT_VOLUME_TEMPLATE',
    'ISO',
    'UEFI_WITH_CSM',
    'WITH_TOKEN',
    'X86_64',
  ]);
});

test('an enum of what ZStack tells has UNKNOWN, one to choose from has not', () => {
  expect(state.values.at(-1)).toEqual({
    name: 'UNKNOWN',
    word: 'UNKNOWN',
    description: 'A state that the gateway does not know yet.',
  });
  const choice = describeChoice(enumOf('ZoneState'), 'Whether a zone is in use.', ZONE_STATES);
  expect(choice.values.map(({ name }) => name)).toEqual(['ENABLED', 'DISABLED']);
});

test('the enums of the columns have to be described, once and with all their words', () => {
  expect(() => checkEnums(declared(state))).not.toThrow();
  expect(() => checkEnums(declared())).toThrow(
    'src/graphql/zone/zone.ts does not describe Enabled, Disabled, UNKNOWN of ZoneState, which Zone.state holds.',
  );
  expect(() => checkEnums(declared(state, state))).toThrow('The enum ZoneState is described twice.');
  const fewer = { ...state, values: state.values.filter(({ word }) => word !== 'Disabled') };
  expect(() => checkEnums(declared(fewer))).toThrow('does not describe Disabled of ZoneState');
  const odd = { ...state, values: [...state.values, { name: '2ND', word: '2nd', description: 'Odd.' }] };
  expect(() => checkEnums(declared(odd))).toThrow('The enum ZoneState cannot have the value 2ND.');
});
