import { expect } from 'vitest';
import { drivenTest as test } from '../fixture.ts';

test('from a volume to its snapshot, to a template of that, to a volume of the template', async ({
  cloud,
  gateway,
}) => {
  const volume = cloud.addVolume();
  const storage = cloud.addBackupStorage();
  const primaryStorage = cloud.addPrimaryStorage();

  const uuidOf = async (mutation: string, input: object, member: string, field: string): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, text } = await gateway.ask(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ... on ${member} { row: ${field} { uuid } } } }`,
      { input: { name: 'round', ...input } },
    );
    const made = data?.['made'] as { readonly row?: { readonly uuid: string } } | undefined;
    if (made?.row === undefined) throw new Error(text);
    return made.row.uuid;
  };

  const snapshotUuid = await uuidOf(
    'createVolumeSnapshot',
    { volumeUuid: volume.uuid },
    'VolumeSnapshotCreated',
    'volumeSnapshot',
  );
  const imageUuid = await uuidOf(
    'createDataVolumeTemplateFromSnapshot',
    { snapshotUuid, backupStorageUuids: [storage.uuid] },
    'ImageCreated',
    'image',
  );
  const made = await uuidOf(
    'createDataVolumeFromVolumeTemplate',
    { imageUuid, primaryStorageUuid: primaryStorage.uuid },
    'VolumeCreated',
    'volume',
  );
  const { data } = await gateway.ask(
    'query ($uuid: ID!) { volume(uuid: $uuid) { status rootImage { sourceSnapshot { volume { uuid } } } } }',
    { uuid: made },
  );
  expect(data).toEqual({
    volume: { status: 'READY', rootImage: { sourceSnapshot: { volume: { uuid: volume.uuid } } } },
  });
});
