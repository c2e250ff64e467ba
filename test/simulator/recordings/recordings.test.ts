import { expect, test } from 'vitest';
import { isOfAbsentApi } from './absent-apis.ts';
import { notYet, otherwise, refusedBefore } from './lists.ts';
import { preparations } from './preparations.ts';
import { type Recording, recordings } from './recording.ts';
import { replay } from './replay.ts';

const listed = [notYet, otherwise].flatMap((list) => Object.values(list).flat());
const isOtherwise = (recording: Recording): boolean =>
  (isOfAbsentApi(recording) && !refusedBefore.includes(recording.name)) ||
  listed.includes(recording.name) ||
  listed.includes(recording.file);

test.for(recordings.filter((recording) => !isOtherwise(recording)))(
  '$name is answered as by the node',
  async (recording) => {
    expect(await replay(recording, preparations[recording.name])).toEqual([]);
  },
);

test.for(recordings.filter(isOtherwise))('$name is answered otherwise than by the node', async (recording) => {
  expect(await replay(recording, preparations[recording.name]), 'take it off its list').not.toEqual([]);
});

test('every entry of the lists names recordings, and none names one twice', () => {
  const names = new Set(recordings.flatMap(({ name, file }) => [name, file]));
  expect([...listed, ...refusedBefore].filter((entry) => !names.has(entry))).toEqual([]);
  const twice = recordings.filter(
    ({ name, file }) => listed.filter((entry) => entry === name || entry === file).length > 1,
  );
  expect(twice).toEqual([]);
});
