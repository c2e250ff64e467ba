// Generated from the folders of src/graphql/ by `npm run generate`; never edited.
import { JOB_MUTATIONS } from './jobs.ts';
import * as backupStorage from '../graphql/backup-storage/resolvers.ts';
import * as error from '../graphql/error/resolvers.ts';
import * as image from '../graphql/image/resolvers.ts';
import * as imageCreation from '../graphql/image-creation/resolvers.ts';
import * as job from '../graphql/job/resolvers.ts';
import * as node from '../graphql/node/resolvers.ts';
import * as paging from '../graphql/paging/resolvers.ts';
import * as primaryStorage from '../graphql/primary-storage/resolvers.ts';
import * as scalars from '../graphql/scalars/resolvers.ts';
import * as session from '../graphql/session/resolvers.ts';
import * as viewer from '../graphql/viewer/resolvers.ts';
import * as vmInstance from '../graphql/vm-instance/resolvers.ts';
import * as volume from '../graphql/volume/resolvers.ts';
import * as volumeSnapshot from '../graphql/volume-snapshot/resolvers.ts';
import * as zone from '../graphql/zone/resolvers.ts';
import * as lists from './lists.ts';

/** Every `resolvers.ts`, every `jobs.ts`, and what is generated beside them: resolvers by the names of their types. */
export const resolverModules = [
  { Mutation: JOB_MUTATIONS },
  backupStorage,
  error,
  image,
  imageCreation,
  job,
  node,
  paging,
  primaryStorage,
  scalars,
  session,
  viewer,
  vmInstance,
  volume,
  volumeSnapshot,
  zone,
  lists,
] as const;
