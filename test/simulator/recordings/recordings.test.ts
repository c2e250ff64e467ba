import { expect, test } from 'vitest';
import { absentApis } from './absent-apis.ts';
import { notYet, otherwise } from './lists.ts';
import { preparations } from './preparations.ts';
import { recordings } from './recording.ts';
import { replay } from './replay.ts';

const listed = [absentApis, notYet, otherwise].flatMap((list) => Object.values(list).flat());
const isListed = ({ name, file }: { readonly name: string; readonly file: string }): boolean =>
  listed.includes(name) || listed.includes(file);

test.for(recordings.filter((recording) => !isListed(recording)))(
  '$name is answered as by the node',
  async (recording) => {
    expect(await replay(recording, preparations[recording.name])).toEqual([]);
  },
);

test.for(recordings.filter(isListed))('$name is answered otherwise than by the node', async (recording) => {
  expect(await replay(recording, preparations[recording.name]), 'take it off its list').not.toEqual([]);
});

test('every entry of the lists names recordings, and none names one twice', () => {
  const names = new Set(recordings.flatMap(({ name, file }) => [name, file]));
  expect(listed.filter((entry) => !names.has(entry))).toEqual([]);
  const twice = recordings.filter(
    ({ name, file }) => listed.filter((entry) => entry === name || entry === file).length > 1,
  );
  expect(twice).toEqual([]);
});
