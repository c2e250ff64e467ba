import { images } from '../../query/resources/images.ts';
import { failure } from '../../wire/error-codes.ts';
import { changing } from '../resources/changing.ts';
import { asynchronous } from '../declaration.ts';

const changingImage = changing({
  resource: images,
  table: (world) => world.images,
  gone: (uuid) => failure('SYS.1003', `Cannot find image[uuid:${uuid}], it may have been deleted`),
});

/** Any state to any state (domain.md §1.1). */
export const changeImageState = asynchronous(
  'APIChangeImageStateMsg',
  changingImage(({ given }) => ({ state: given.text('stateEvent') === 'enable' ? 'Enabled' : 'Disabled' })),
);
