import { demoVariables } from './demo.ts';
import { creationFragments, creationInProgress, creationOutcomes, otherEnds, reason } from './operation-text.ts';
import type { NamedRows, WithVariables } from './operation-variables.ts';

const lines = (indent: string, ...selections: readonly (readonly string[])[]) =>
  ['__typename', ...selections.flat()].join(`\n${indent}`);

const createImage = `# Makes an image from a volume snapshot:
# waits 15 seconds at most for the outcome.
mutation CreateImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    ${lines('    ', creationOutcomes, creationInProgress)}
  }
}

# In Chinese: localizedMessage(language: CN)
${creationFragments}`;

const startImage = `# The same without waiting: answers with a job.
# Its id is in FollowJob and Job when you open them.
mutation StartImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(
    input: $input
    waitSeconds: 0
  ) {
    ${lines('    ', creationOutcomes, creationInProgress)}
  }
}

${creationFragments}`;

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

const followJob = `# A job's state now, then each change,
# until its result.
subscription FollowJob($id: ID!) {
  job(id: $id) {
    id
    status
    statusReason
    progress { percent }
    ${jobResult}
  }
}

${creationFragments}`;

const jobById = `# How a job stands: any gateway of the cloud
# tells, and for ever.
query Job($id: ID!) {
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

${creationFragments}`;

const cancelJob = `# Cancels a job that was begun with
# "cancellable": true, such as that of
# CreateDataVolumeTemplateFromVolume.
mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    ${lines('    ', ['... on JobCancelled {', '  job { id status statusReason }', '}'], otherEnds('Resource'))}
  }
}

${reason}`;

export const creationOperations = (rows: NamedRows): readonly WithVariables[] => [
  [createImage, demoVariables(rows)],
  [startImage, demoVariables(rows)],
];

/** The page puts a job's id in the place of such a one. */
const id = '<id of a job, from StartImage>';

export const jobOperations: readonly WithVariables[] = [
  [followJob, { id }],
  [jobById, { id }],
  [cancelJob, { id: '<id of a cancellable job>' }],
];
