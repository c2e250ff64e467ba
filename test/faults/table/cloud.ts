import type { OperationName } from './operations.ts';
import type { Outcome } from './outcomes.ts';

/** Something that happens to the cloud itself, in the middle of a job. */
interface CloudFault {
  /** For people. Markdown. */
  readonly what: string;
  readonly outcomes: Readonly<Record<OperationName, Outcome>>;
}

/** It strikes all creations alike. */
const creations = (outcome: Outcome) => ({
  creationOnce: outcome,
  creationEachTime: outcome,
  creationCutOff: outcome,
});
const reads = (outcome: Outcome) => ({ listOnce: outcome, list: outcome, totalCount: outcome, nested: outcome });
const answered = { ...reads('answered'), logIn: 'answered', logOut: 'answered' } as const;

/** Each has answers of its own: no rule tells them. */
export const CLOUD_FAULTS = {
  nodeRestarts: {
    what: 'The management node restarts; it says of the job that it runs, for ever',
    outcomes: {
      ...creations('ImageCreationInProgress, NODE_LOST'),
      job: 'UNKNOWN, NODE_LOST',
      subscription: 'UNKNOWN, NODE_LOST',
      ...answered,
    },
  },
  recordLost: {
    what: 'ZStack took the submit, and has no record of its job soon after (404 in its own words)',
    outcomes: {
      ...creations('ImageCreationInProgress, LOST'),
      job: 'UNKNOWN, LOST',
      subscription: 'UNKNOWN, LOST',
      ...answered,
    },
  },
  recordForgotten: {
    what: 'The record of the job has expired, three hours after its submit (404 in its own words)',
    outcomes: { ...creations('ImageCreated'), job: 'SUCCEEDED', subscription: 'SUCCEEDED', ...answered },
  },
  sessionEnds: {
    what: 'The caller’s session ends',
    outcomes: {
      ...creations('ImageCreated'),
      job: 'UNAUTHENTICATED',
      subscription: 'UNAUTHENTICATED',
      ...reads('UNAUTHENTICATED'),
      logIn: 'answered',
      logOut: 'answered',
    },
  },
} as const satisfies Readonly<Record<string, CloudFault>>;

export type CloudFaultName = keyof typeof CLOUD_FAULTS;
