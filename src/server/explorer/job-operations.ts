/** An error as people read it. `details` alone would be one sentence for every failed creation: the reason stands deeper. */
const reason = `fragment Reason on ZStackError {
  code
  category
  localizedMessage
  causes { code localizedMessage }
}

fragment Copy on BackupStorageFailure {
  backupStorage { id uuid name }
  error { ...Reason }
}
`;

const outcomes = (indent: string) =>
  [
    '__typename',
    '... on ImageCreated { image { id uuid name } }',
    '... on ImageCreatedPartially {',
    '  image { id uuid name }',
    '  failures { ...Copy }',
    '}',
    '... on ImageCreationFailed {',
    '  error { ...Reason }',
    '  failures { ...Copy }',
    '  leftover { id uuid status }',
    '}',
  ].join(`\n${indent}`);

export const createImage = `# Makes an image from a volume snapshot:
# waits 15 seconds at most for the outcome.
mutation CreateImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    ${outcomes('    ')}
    ... on ImageCreationInProgress {
      imageUuid
      job { id }
    }
  }
}

# In Chinese: localizedMessage(language: CN)
${reason}`;

export const startImage = `# The same without waiting: answers with a job.
# Its id is in FollowJob and Job when you open them.
mutation StartImage(
  $input: CreateDataVolumeTemplateFromSnapshotInput!
) {
  createDataVolumeTemplateFromSnapshot(
    input: $input
    waitSeconds: 0
  ) {
    ${outcomes('    ')}
    ... on ImageCreationInProgress {
      imageUuid
      job { id }
    }
  }
}

${reason}`;

const jobResult = `result {
      ${outcomes('      ')}
    }`;

export const followJob = `# A job's state now, then each change,
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

${reason}`;

export const jobById = `# How a job stands: any gateway of the cloud
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

${reason}`;
