import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupStorages } from '../../../src/zstack/apis/backup-storages.ts';
import type { DecodingContext } from '../../../src/zstack/wire/decoder.ts';
import { createDataVolumeTemplateFromVolumeSnapshot, images } from '../../../src/zstack/apis/images.ts';
import { getTaskProgress } from '../../../src/zstack/apis/jobs/task-progresses.ts';
import { timestampReader } from '../../../src/zstack/wire/values/timestamps.ts';

function decoding() {
  const told: string[] = [];
  const context: DecodingContext = {
    session: undefined,
    readTimestamp: timestampReader('UTC'),
    onUnknownEnumValue: (field, value) => void told.push(`${field}=${value}`),
    onUnreadableTimestamp: (field, value) => void told.push(`${field}=${value}`),
    onRowWithoutUuid: (resource) => void told.push(`${resource} without uuid`),
  };
  return { context, told };
}

const FIELDS = [
  'uuid',
  'name',
  'status',
  'size',
  'createDate',
  'system',
  'url',
  'backupStorageRefs',
  'backupStorageUuid',
  'type',
];
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('Ready', 'Jan 6, 2017 3:51:16 AM', '9007199254740993', 1e300, -1, 0.5),
);
const anyRow = fc.oneof(anything, fc.dictionary(fc.constantFrom(...FIELDS), anything));

test('a row of any shape is a row with a uuid and fields of their types, or is left out', () => {
  fc.assert(
    fc.property(anyRow, (value) => {
      const image = images.row(value, decoding().context, 'images');
      if (image === null) return;
      expect(image.uuid).toMatch(/./);
      for (const text of [image.name, image.url, image.type])
        expect(text === null || typeof text === 'string').toBe(true);
      expect(image.size === null || Number.isSafeInteger(image.size) || /^-?\d+$/.test(String(image.size))).toBe(true);
      expect(image.createDate === null || image.createDate instanceof Date).toBe(true);
      expect(image.system === null || typeof image.system === 'boolean').toBe(true);
      for (const ref of image.backupStorageRefs) expect(ref.backupStorageUuid).toMatch(/./);
    }),
    { numRuns: 1_000 },
  );
});

test('an event and a progress of any shape are read without an error', () => {
  const value = fc.dictionary(
    fc.constantFrom('inventory', 'failures', 'inventories'),
    fc.oneof(anyRow, fc.array(anyRow)),
  );
  fc.assert(
    fc.property(value, (event) => {
      const { context } = decoding();
      expect(createDataVolumeTemplateFromVolumeSnapshot.result(event, context, '').failures).toBeInstanceOf(Array);
      expect(getTaskProgress.result(event, context, '')).toBeInstanceOf(Array);
    }),
  );
});

test('a row without its uuid is left out, and told', () => {
  const { context, told } = decoding();
  expect(images.row({ name: 'golden' }, context, 'images')).toBeNull();
  expect(told).toEqual(['Image without uuid']);
});

test('a backup storage shows nothing that is not asked of it: some rows carry passwords', () => {
  const row = { uuid: 'a', type: 'Ceph', sshPassword: 'secret', hostname: 'h', mons: [{ sshPassword: 'secret' }] };
  expect(JSON.stringify(backupStorages.row(row, decoding().context, ''))).not.toContain('secret');
});

test('an unknown word is UNKNOWN and told with its field', () => {
  const { context, told } = decoding();
  expect(images.row({ uuid: 'a', status: 'Molten', createDate: 'soon' }, context, '')).toMatchObject({
    status: 'UNKNOWN',
    createDate: null,
  });
  expect(told).toEqual(['Image.status=Molten', 'Image.createDate=soon']);
});

test('an integer beyond 64 bits is as good as absent', () => {
  const sizes = ['9223372036854775807', '9223372036854775808', '-9223372036854775808', '1'.repeat(40)];
  expect(sizes.map((size) => images.row({ uuid: 'a', size }, decoding().context, '')?.size)).toEqual([
    '9223372036854775807',
    null,
    '-9223372036854775808',
    null,
  ]);
});

test('texts of a row hold no user info and no tokens; an export link is the secret that was asked for', () => {
  const exportUrl = 'http://ceph:7762/image?token=abc';
  const row = {
    uuid: 'a',
    description: 'from ftp://root:pw@10.0.0.2/x',
    backupStorageRefs: [{ backupStorageUuid: 'b', exportUrl }],
  };
  expect(images.row(row, decoding().context, '')).toMatchObject({
    description: 'from ftp://10.0.0.2/x',
    backupStorageRefs: [{ exportUrl }],
  });
});

test.for([
  ['Creating', 'Ready'],
  ['Ready', 'Creating'],
  ['Deleted', 'Ready'],
])('of two refs of one backup storage, %s and %s, the usable one is told', (statuses) => {
  const backupStorageRefs = statuses.map((status) => ({ backupStorageUuid: 'b'.repeat(32), status }));
  const image = images.row({ uuid: 'a'.repeat(32), backupStorageRefs }, decoding().context, 'images');
  expect(image?.backupStorageRefs.map(({ status }) => status)).toEqual(['Ready']);
});

test('a nested list is decoded as far as it is wanted, and as the list itself needs it', () => {
  const told = (wanted: readonly string[]) => {
    const { context, told } = decoding();
    const ref = (status: string, installPath: string) => ({
      backupStorageUuid: 'b'.repeat(32),
      status,
      installPath,
      createDate: 'no date',
    });
    const rows = { uuid: 'a'.repeat(32), backupStorageRefs: [ref('Creating', 'broken'), ref('Ready', 'here')] };
    const image = images.row.only(wanted)(rows, context, 'images');
    return { refs: image?.backupStorageRefs.map(({ installPath }) => installPath), told };
  };
  const unreadable = 'ImageBackupStorageRef.createDate=no date';
  expect(told(['backupStorageRefs.installPath'])).toEqual({ refs: ['here'], told: [] });
  expect(told(['name', 'backupStorageRefs.__typename'])).toEqual({ refs: [null], told: [] });
  expect(told(['backupStorageRefs.createDate'])).toEqual({ refs: [null], told: [unreadable, unreadable] });
  expect(told(['backupStorageRefs'])).toEqual({ refs: ['here'], told: [unreadable, unreadable] });
  expect(told(['name'])).toEqual({ refs: [], told: [] });
});
