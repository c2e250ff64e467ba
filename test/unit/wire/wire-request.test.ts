import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Endpoint, toWireRequest } from '../../../src/zstack/wire/api.ts';
import { ZstackFailure } from '../../../src/zstack/wire/errors/failure.ts';
import { createDataVolumeTemplateFromVolumeSnapshot } from '../../../src/zstack/apis/images.ts';
import { getTaskProgress } from '../../../src/zstack/apis/jobs/task-progresses.ts';

const [SNAPSHOT, STORAGE, IMAGE] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)] as const;

test('a creation: path filled, arguments under params, tags beside them, absent ones absent', () => {
  const request = toWireRequest(createDataVolumeTemplateFromVolumeSnapshot, {
    snapshotUuid: SNAPSHOT,
    name: 'golden',
    backupStorageUuids: [STORAGE],
    resourceUuid: IMAGE,
    systemTags: ['qemuga'],
    userTags: ['mine'],
  });
  expect(request).toEqual({
    method: 'POST',
    path: `/images/data-volume-templates/from/volume-snapshots/${SNAPSHOT}`,
    template: '/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}',
    api: 'APICreateDataVolumeTemplateFromVolumeSnapshotMsg',
    body: JSON.stringify({
      params: { name: 'golden', backupStorageUuids: [STORAGE], resourceUuid: IMAGE },
      systemTags: ['qemuga'],
      userTags: ['mine'],
    }),
  });
});

test('a GET: arguments in the query string', () => {
  const request = toWireRequest(getTaskProgress, { apiId: IMAGE, all: true });
  expect(request).toEqual({
    method: 'GET',
    path: `/task-progresses/${IMAGE}?all=true`,
    template: '/task-progresses/{apiId}',
    api: 'APIGetTaskProgressMsg',
  });
});

test('a list in a query string repeats its name', () => {
  const api: Endpoint<{ readonly uuids: readonly string[]; readonly note?: string }> = {
    method: 'DELETE',
    path: '/things',
  };
  expect(toWireRequest(api, { uuids: ['a', 'b&c'] }).path).toBe('/things?uuids=a&uuids=b%26c');
});

test('no path parameter can leave its place in the path', () => {
  const api: Endpoint<{ readonly uuid: string; readonly resourceUuid: string }> = {
    method: 'POST',
    path: '/things/{uuid}/parts',
    bodyKey: 'params',
  };
  const odd = fc.oneof(fc.string(), fc.constantFrom('..', '.', 'a/b', 'a?b', 'a#b', '%2e%2e', ' ', ''));
  fc.assert(
    fc.property(odd, (uuid) => {
      const call = () => toWireRequest(api, { uuid, resourceUuid: IMAGE }).path;
      if (/^[\w-]+$/.test(uuid)) expect(call()).toBe(`/things/${uuid}/parts`);
      else expect(call).toThrow(ZstackFailure);
    }),
  );
});
