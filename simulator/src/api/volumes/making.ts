import type { JobRun } from '../../job-run.ts';
import { volumes } from '../../query/resources/volumes.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import { volume } from '../../world/defaults.ts';
import type { PrimaryStorageRow, VolumeRow } from '../../world/rows.ts';
import type { Call } from '../declaration.ts';
import { tagCreated } from '../images/tags.ts';
import { insertCreated } from '../resources/creating.ts';

/** What a data volume is made of. */
interface Making {
  /** Undefined where it is gone. */
  readonly storage: PrimaryStorageRow | undefined;
  readonly source: Pick<VolumeRow, 'rootImageUuid' | 'format' | 'size' | 'actualSize'>;
  /** The name of the API's message. */
  readonly api: string;
}

const pathOn = (storage: PrimaryStorageRow | undefined, accountUuid: string, uuid: string): string =>
  `${storage?.mountPath ?? ''}/dataVolumes/acct-${accountUuid}/vol-${uuid}/${uuid}.qcow2`;

/** The row first, `Creating` and nowhere yet, then the bytes. @returns the volume's uuid */
export function makeVolume(call: Call, run: JobRun, { storage, source, api }: Making): string {
  const { node, caller } = call;
  const { world } = node;
  const nowhere = { primaryStorageUuid: null, installPath: null, status: 'Creating' };
  const { uuid } = insertCreated(call, run, {
    table: world.volumes,
    row: (named) => volume(world, { ...named, ...source, ...nowhere, accountUuid: caller.uuid }),
    tag: (row) => tagCreated(call, { resourceUuid: row.uuid, resourceType: 'VolumeVO' }),
    handler: `private void org.zstack.storage.volume.VolumeManagerImpl.handle(org.zstack.header.volume.${api})`,
  });
  run.after(node.jobDurationMs, () => {
    const installPath = pathOn(storage, caller.uuid, uuid);
    const there = { primaryStorageUuid: storage?.uuid ?? null, installPath, status: 'Ready', lastOpDate: world.now() };
    world.volumes.update(uuid, (row) => ({ ...row, ...there }));
    const made = world.volumes.get(uuid);
    if (made === undefined) throw failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`);
    run.succeed({ inventory: toInventory(volumes, made, world, caller) });
  });
  return uuid;
}
