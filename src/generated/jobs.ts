// Generated from the files jobs.ts of src/graphql/ by `npm run generate`; never edited.
import * as imageActions from '../graphql/image-actions/jobs.ts';
import * as imageCreation from '../graphql/image-creation/jobs.ts';
import * as sharing from '../graphql/sharing/jobs.ts';
import * as tagActions from '../graphql/tag-actions/jobs.ts';
import * as volumeActions from '../graphql/volume-actions/jobs.ts';
import * as volumeSnapshotActions from '../graphql/volume-snapshot-actions/jobs.ts';

/** Every mutation that runs as a job, by its name: the enum of operations and the union of results follow from it. */
export const JOB_MUTATIONS = {
  ...imageActions.Mutation,
  ...imageCreation.Mutation,
  ...sharing.Mutation,
  ...tagActions.Mutation,
  ...volumeActions.Mutation,
  ...volumeSnapshotActions.Mutation,
};
