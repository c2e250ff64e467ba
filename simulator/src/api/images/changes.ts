import type { JobRun } from '../../jobs.ts';
import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import type { ImageRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';

/** What changes an image's row, and answers with the row after it. */
const changing = (change: (call: Call) => Partial<ImageRow>) => ({
  start: (call: Call, run: JobRun): void => {
    const { world } = call.node;
    const uuid = call.given.text('uuid');
    world.images.update(uuid, (row) => ({ ...row, ...change(call), lastOpDate: world.now() }));
    const changed = world.images.get(uuid);
    if (changed === undefined) throw failure('SYS.1003', `Cannot find image[uuid:${uuid}], it may have been deleted`);
    run.succeed({ inventory: toInventory(images, changed, world, call.caller) });
  },
});

/** Any state to any state (domain.md §1.1). */
export const changeImageState = asynchronous(
  'APIChangeImageStateMsg',
  changing(({ given }) => ({ state: given.text('stateEvent') === 'enable' ? 'Enabled' : 'Disabled' })),
);
