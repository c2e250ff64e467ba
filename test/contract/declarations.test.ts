import { describe, expect, test } from 'vitest';
import { zones } from '../../src/zstack/apis/zones.ts';
import { jobApi, queryApi, syncApi } from '../../src/zstack/wire/api.ts';
import type { ArgumentsOf } from '../../src/zstack/wire/arguments.ts';
import { rawText } from '../../src/zstack/wire/decoder.ts';
import { row } from '../../src/zstack/wire/rows/row.ts';

/** Each `@ts-expect-error` is a declaration that the compiler has to refuse; `npm run types` tells where it does not. */

const result = (value: unknown) => value;

describe('what a declaration says otherwise than the facts is refused', () => {
  test('an API of which there are none', () => {
    // @ts-expect-error -- there is no such message
    expect(() => syncApi('APIGetMoonPhaseMsg', { result })).toThrow('src/zstack/facts/ holds no API APIGetMoonPhase');
  });

  test('a job that is said to be answered at once, and the other way round', () => {
    // @ts-expect-error -- the facts say that it makes a job
    syncApi('APICreateDataVolumeTemplateFromVolumeSnapshotMsg', { result });
    // @ts-expect-error -- the facts say that it is answered at once
    jobApi('APIGetTaskProgressMsg', { result });
    // @ts-expect-error -- it is a query
    syncApi('APIQueryZoneMsg', { result });
  });

  test('a path that the API does not have, or none of several', () => {
    const name = 'APIGetCandidateBackupStorageForCreatingImageMsg';
    // @ts-expect-error -- the path of another API
    expect(() => syncApi(name, { path: '/images', result })).toThrow(`${name} has the paths /images/`);
    expect(() => syncApi(name, { result })).toThrow('names none of them');
  });

  test('a field that the inventory lacks, as it is or with a decoder', () => {
    // @ts-expect-error -- a zone has no weather
    expect(() => row('ZoneInventory', 'uuid', ['name', 'weather'])).toThrow('ZoneInventory do not tell how weather');
    // @ts-expect-error -- a zone has no weather
    row('ZoneInventory', 'uuid', ['name'], { weather: rawText });
  });

  test('a nested list without its decoder', () => {
    // @ts-expect-error -- how its entries are decoded is told by no fact
    expect(() => row('ImageInventory', 'uuid', ['backupStorageRefs'])).toThrow('how backupStorageRefs is to be');
  });

  test('the row of another inventory, and a join that the inventory lacks', () => {
    // @ts-expect-error -- it lists images
    queryApi('APIQueryImageMsg', { row: zones.row });
    const zone = row('ZoneInventory', 'uuid', ['name']);
    // @ts-expect-error -- nothing leads from a zone to an image
    queryApi('APIQueryZoneMsg', { row: zone, joins: { image: { to: () => zones, many: true } } });
  });
});

test('arguments are what the facts say', () => {
  type Creation = ArgumentsOf<'APICreateDataVolumeTemplateFromVolumeSnapshotMsg'>;
  const least: Creation = { snapshotUuid: 'a', name: 'n', backupStorageUuids: ['b'], resourceUuid: 'c' };
  // @ts-expect-error -- a creation has a name
  const nameless: Creation = { snapshotUuid: 'a', backupStorageUuids: ['b'], resourceUuid: 'c' };
  // @ts-expect-error -- a list of uuids
  const single: Creation = { ...least, backupStorageUuids: 'b' };
  // @ts-expect-error -- what stands in the path has to be given
  const progress: ArgumentsOf<'APIGetTaskProgressMsg'> = { all: true };
  expect([least, nameless, single, progress]).toHaveLength(4);
});

test('what a declaration need not say follows from the facts', () => {
  const { path, notInFields } = queryApi('APIQueryBackupStorageMsg', {
    row: row('BackupStorageInventory', 'uuid', ['name', 'attachedZoneUuids', 'fsid']),
  });
  expect([path, notInFields]).toEqual(['/backup-storage', ['attachedZoneUuids', 'fsid']]);
  const creation = jobApi('APICreateDataVolumeTemplateFromVolumeSnapshotMsg', { result });
  expect(creation).toMatchObject({ method: 'POST', bodyKey: 'params', usualTimeLimitMs: 72 * 3_600_000 });
});
