import { demoVariables } from './demo.ts';
import {
  creationFragments,
  creationInProgress,
  creationOutcomes,
  type Definition,
  otherEnds,
  reason,
} from './operation-text.ts';
import type { NamedRows, WithVariables } from './operation-variables.ts';

const lines = (indent: string, ...selections: readonly (readonly string[])[]) =>
  ['__typename', ...selections.flat()].join(`\n${indent}`);

const createImage: Definition = {
  name: 'CreateImage',
  document: `mutation CreateImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    ${lines('    ', creationOutcomes, creationInProgress)}
  }
}

${creationFragments}`,
};

const startImage: Definition = {
  name: 'StartImage',
  document: `mutation StartImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(
    input: $input
    waitSeconds: 0
  ) {
    ${lines('    ', creationOutcomes, creationInProgress)}
  }
}

${creationFragments}`,
};

/** Of a job that is no creation of an image, as far as more is told than that it is done. */
const otherResults = [
  '... on ImageActionFailed { error { ...Reason } }',
  '... on ResourceActionFailed { error { ...Reason } }',
  '... on ImageRemoved { imageUuid removedFrom remainingOn }',
  '... on VolumeCreated { volume { id uuid name } }',
];

const jobResult = `result {
      ${lines('      ', creationOutcomes, otherResults)}
    }`;

const followJob: Definition = {
  name: 'FollowJob',
  document: `subscription FollowJob($id: ID!) {
  job(id: $id) {
    id
    status
    statusReason
    progress { percent }
    ${jobResult}
  }
}

${creationFragments}`,
};

const jobById: Definition = {
  name: 'Job',
  document: `query Job($id: ID!) {
  job(id: $id) {
    id
    status
    statusReason
    submittedAt
    resourceUuid
    progress { percent }
    ${jobResult}
  }
}

${creationFragments}`,
};

const cancelJob: Definition = {
  name: 'CancelJob',
  document: `mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    ${lines('    ', ['... on JobCancelled {', '  job { id status statusReason }', '}'], otherEnds('Resource'))}
  }
}

${reason}`,
};

export const creationOperations = (rows: NamedRows): readonly WithVariables[] => [
  [createImage, demoVariables(rows)],
  [startImage, demoVariables(rows)],
];

/** The page puts a job's id in the place of what is to fill in. */
export const jobOperations = ({ toFillIn }: NamedRows): readonly WithVariables[] => [
  [followJob, { id: toFillIn.job }],
  [jobById, { id: toFillIn.job }],
  [cancelJob, { id: toFillIn.cancellableJob }],
];
