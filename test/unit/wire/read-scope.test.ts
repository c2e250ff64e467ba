import { expect, test } from 'vitest';
import { ReadScope } from '../../../src/zstack/wire/read-scope.ts';

const images = {};
const volumes = {};

test('what was read is known by its API and its path, until the cloud is changed', async () => {
  const scope = new ReadScope();
  const reads = [
    [images, '/images?limit=1'],
    [images, '/images?limit=2'],
    [volumes, '/images?limit=1'],
    [volumes, '/volumes'],
  ] as const;
  const known = () => Promise.all(reads.map(async ([api, path]) => scope.known<number>(api, path)));
  expect(await known()).toEqual([undefined, undefined, undefined, undefined]);
  reads.forEach(([api, path], index) => void scope.keep(api, path, Promise.resolve(index)));
  expect(await known()).toEqual([0, 1, 2, 3]);
  expect(scope.known(images, '/volumes')).toBeUndefined();
  scope.clear();
  expect(await known()).toEqual([undefined, undefined, undefined, undefined]);
});
