import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import { asynchronous } from '../declaration.ts';

/** Any state to any state (domain.md §1.1). */
export const changeImageState = asynchronous('APIChangeImageStateMsg', {
  start: ({ node: { world }, caller, given }, run) => {
    const uuid = given.text('uuid');
    const state = given.text('stateEvent') === 'enable' ? 'Enabled' : 'Disabled';
    world.images.update(uuid, (row) => ({ ...row, state, lastOpDate: world.now() }));
    const changed = world.images.get(uuid);
    if (changed === undefined) throw failure('SYS.1003', `Cannot find image[uuid:${uuid}], it may have been deleted`);
    run.succeed({ inventory: toInventory(images, changed, world, caller) });
  },
});
