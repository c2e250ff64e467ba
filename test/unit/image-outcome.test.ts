import { expect, test } from 'vitest';
import { type ErrorCode, toErrorCode } from '../../src/zstack/wire/errors/error-code.ts';
import { outcomeOfError, outcomeOfImage } from '../../src/zstack/jobs/kinds/images/image-copies.ts';
import type { ImageInventory } from '../../src/zstack/apis/images.ts';

const [NEAR, FAR] = ['a'.repeat(32), 'b'.repeat(32)] as const;

const error = (fields: Partial<ErrorCode> = {}): ErrorCode => toErrorCode({ code: 'SYS.1006', ...fields }, undefined);

const imageWith = (...refs: (readonly [string, ImageInventory['status']])[]): ImageInventory => ({
  uuid: 'c'.repeat(32),
  name: 'golden',
  description: null,
  state: 'Enabled',
  status: 'Ready',
  size: 1,
  actualSize: 1,
  md5Sum: null,
  url: null,
  mediaType: 'DataVolumeTemplate',
  guestOsType: null,
  type: 'zstack',
  platform: null,
  architecture: null,
  format: 'qcow2',
  system: false,
  virtio: null,
  createDate: null,
  lastOpDate: null,
  backupStorageRefs: refs.map(([backupStorageUuid, status]) => ({
    backupStorageUuid,
    status,
    imageUuid: 'c'.repeat(32),
    installPath: null,
    exportUrl: null,
    exportMd5Sum: null,
    createDate: null,
    lastOpDate: null,
  })),
});

const noSpace = error({ details: 'no space left' });

test.each([
  ['every copy Ready', imageWith([NEAR, 'Ready'], [FAR, 'Ready']), [], []],
  ['a copy twice on one storage', imageWith([NEAR, 'Creating'], [NEAR, 'Ready'], [FAR, 'Ready']), [], []],
  ['a ref missing', imageWith([NEAR, 'Ready']), [], [{ backupStorageUuid: FAR, error: null }]],
  ['a ref left Creating', imageWith([NEAR, 'Ready'], [FAR, 'Creating']), [], [{ backupStorageUuid: FAR, error: null }]],
  [
    'a ref of a status not known here',
    imageWith([NEAR, 'Ready'], [FAR, 'UNKNOWN']),
    [],
    [{ backupStorageUuid: FAR, error: null }],
  ],
  [
    'a failure listed',
    imageWith([NEAR, 'Ready']),
    [{ backupStorageUuid: FAR, error: noSpace }],
    [{ backupStorageUuid: FAR, error: noSpace }],
  ],
  [
    'one failure listed, one silent',
    imageWith(),
    [{ backupStorageUuid: FAR, error: noSpace }],
    [
      { backupStorageUuid: FAR, error: noSpace },
      { backupStorageUuid: NEAR, error: null },
    ],
  ],
  ['a copy deleted since: it was made', imageWith([NEAR, 'Ready'], [FAR, 'Deleted']), [], []],
])('%s', (_, image, listed, failures) => {
  const complete = failures.length === 0;
  expect(outcomeOfImage(image, [NEAR, FAR], listed)).toEqual({ status: 'succeeded', image, failures, complete });
});

test.each([
  ['names one that was requested', error({ details: `backup storage[uuid:${FAR}] is full` }), FAR],
  ['names several', error({ details: `${NEAR} and ${FAR}` }), null],
  ['names none', error({ details: 'no space left' }), null],
  ['names one that was not requested', error({ details: `backup storage[uuid:${'d'.repeat(32)}]` }), null],
  ['has it in a cause of its own', error({ cause: error({ details: FAR }) }), FAR],
  ['has it in the elaboration', error({ elaboration: `see ${NEAR}` }), NEAR],
])('the cause of a copy %s', (_, cause, backupStorageUuid) => {
  const whole = error({ causes: [cause] });
  expect(outcomeOfError(whole, [NEAR, FAR])).toEqual({
    status: 'failed',
    error: whole,
    failures: [{ backupStorageUuid, error: cause }],
    leftover: null,
  });
});

test('with one storage asked for there is nothing to guess', () => {
  const cause = error({ details: 'no space left' });
  expect(outcomeOfError(error({ causes: [cause] }), [NEAR])).toMatchObject({
    failures: [{ backupStorageUuid: NEAR, error: cause }],
  });
});

test('an image that is not ready is not complete, whatever its copies are', () => {
  const image = { ...imageWith([NEAR, 'Ready']), status: 'Creating' } as const;
  expect(outcomeOfImage(image, [NEAR])).toMatchObject({ failures: [], complete: false });
  expect(outcomeOfImage({ ...imageWith(), status: 'Creating' }, [])).toMatchObject({ complete: false });
});
