// Generated from the folders of src/graphql/ by `npm run generate`; never edited.
import * as backupStorage from '../graphql/backup-storage/resolvers.ts';
import * as error from '../graphql/error/resolvers.ts';
import * as image from '../graphql/image/resolvers.ts';
import * as imageActions from '../graphql/image-actions/resolvers.ts';
import * as imageCreation from '../graphql/image-creation/resolvers.ts';
import * as job from '../graphql/job/resolvers.ts';
import * as node from '../graphql/node/resolvers.ts';
import * as paging from '../graphql/paging/resolvers.ts';
import * as primaryStorage from '../graphql/primary-storage/resolvers.ts';
import * as scalars from '../graphql/scalars/resolvers.ts';
import * as session from '../graphql/session/resolvers.ts';
import * as sharing from '../graphql/sharing/resolvers.ts';
import * as tagActions from '../graphql/tag-actions/resolvers.ts';
import * as viewer from '../graphql/viewer/resolvers.ts';
import * as vmInstance from '../graphql/vm-instance/resolvers.ts';
import * as volume from '../graphql/volume/resolvers.ts';
import * as volumeActions from '../graphql/volume-actions/resolvers.ts';
import * as volumeSnapshot from '../graphql/volume-snapshot/resolvers.ts';
import * as volumeSnapshotActions from '../graphql/volume-snapshot-actions/resolvers.ts';
import * as zone from '../graphql/zone/resolvers.ts';
import * as lists from './lists.ts';

/** Every `resolvers.ts`, and what is generated beside them: each exports resolvers by the names of their types. */
export const resolverModules = [
  backupStorage,
  error,
  image,
  imageActions,
  imageCreation,
  job,
  node,
  paging,
  primaryStorage,
  scalars,
  session,
  sharing,
  tagActions,
  viewer,
  vmInstance,
  volume,
  volumeActions,
  volumeSnapshot,
  volumeSnapshotActions,
  zone,
  lists,
] as const;
