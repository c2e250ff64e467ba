import { failure } from '../../wire/error-codes.ts';
import { asynchronous } from '../declaration.ts';
import { checkDeletionMode } from '../resources/deletion-mode.ts';

/** Refused while a cluster has it; a GET of its path runs it too (neighbours/primary-storage-by-path). */
export const deletePrimaryStorage = asynchronous('APIDeletePrimaryStorageMsg', {
  check: (call) => {
    checkDeletionMode(call);
    const uuid = call.given.text('uuid');
    const cluster = call.node.world.primaryStorages.get(uuid)?.attachedClusterUuids[0];
    if (cluster === undefined) return;
    const text = `primary storage[uuid:${uuid}] cannot be deleted for still being attached to cluster[uuid:${cluster}].`;
    throw failure('SYS.1006', text);
  },
  start: ({ node: { world }, given }, run) => {
    world.removeFrom(world.primaryStorages, given.text('uuid'));
    run.succeed({});
  },
});
