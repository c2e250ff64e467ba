import { readFileSync } from 'node:fs';
import { type InputObjectTypeDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { withLimits } from '../../src/graphql/input/limits.ts';
import { JOB_MUTATIONS } from '../../src/generated/jobs.ts';
import { createDataVolumeTemplateFromVolumeSnapshot, deleteImage } from '../../src/zstack/apis/images.ts';

/** The descriptions of the fields of the first type, with what its API demands. */
function described(sdl: string, apis?: Parameters<typeof withLimits>[1]): Readonly<Record<string, string | undefined>> {
  const type = withLimits(parse(sdl), apis).definitions.find(
    (node): node is InputObjectTypeDefinitionNode => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
  );
  return Object.fromEntries(type?.fields?.map(({ name, description }) => [name.value, description?.value]) ?? []);
}

test('what an API demands of a field stands behind what its author wrote', () => {
  const sdl =
    'input DeleteImageInput { "The image." uuid: ID! "Where." backupStorageUuids: [ID!] "How." deleteMode: Int }';
  expect(described(sdl)).toEqual({
    uuid: 'The image. 32 hex digits; dashes are accepted.',
    backupStorageUuids:
      'Where. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once.',
    deleteMode: 'How.',
  });
});

test('an input may be called otherwise than its API', () => {
  const apis = new Map([['MakeImageInput', createDataVolumeTemplateFromVolumeSnapshot] as const]);
  expect(described('input MakeImageInput { name: String! }', apis)).toEqual({ name: 'At most 255 characters.' });
});

test.each([
  ['input DeleteImageInput { cancellable: Boolean }', false, 'is not declared as cancellable, and has the field'],
  ['input DeleteImageInput { uuid: ID! }', true, 'is declared as cancellable, and needs a field'],
])('%s, cancellable: %s, is refused', (sdl, cancellable, message) => {
  const apis = new Map([['DeleteImageInput', { ...deleteImage, cancellable }] as const]);
  expect(() => described(sdl, apis)).toThrow(`The API of DeleteImageInput ${message} cancellable.`);
});

test('docs/jobs.md names the mutations that can be cancelled', () => {
  const page = readFileSync(new URL('../../docs/jobs.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/^\| `(\w+)` +\| a long job/gm)].map(([, mutation]) => mutation);
  const declared = Object.entries(JOB_MUTATIONS).filter(([, { runs }]) => runs.api.cancellable);
  expect(named.sort()).toEqual(declared.map(([mutation]) => mutation).sort());
});

test('other inputs are left as they are', () => {
  expect(described('input ImageFilter { "Its name." name: String }')).toEqual({ name: 'Its name.' });
});

test.each([
  [
    'input PaintImageInput { colour: String }',
    'PaintImageInput belongs to no API: src/zstack/ declares no APIPaintImageMsg',
  ],
  ['input DeleteImageInput { uid: ID }', 'DeleteImageInput.uid is no parameter of APIDeleteImageMsg'],
])('%s is refused', (sdl, message) => {
  expect(() => described(sdl)).toThrow(message);
});

test('an enum of an input has the words of its parameter, by their names in the schema', () => {
  const input = (values: string) => `input ChangeImageStateInput { stateEvent: E! } enum E { ${values} }`;
  expect(() => described(input('ENABLE DISABLE'))).not.toThrow();
  expect(() => described(input('ENABLE EXPLODE'))).toThrow(
    'ChangeImageStateInput.stateEvent: E has the values ENABLE, EXPLODE, and its parameter the words enable, disable.',
  );
});
