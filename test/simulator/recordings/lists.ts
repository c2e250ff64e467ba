/**
 * What of the recordings is no test of the simulator. An entry is a file, or a file and a case of it. Whatever stands in none
 * of these lists, nor in absent-apis.ts, must be answered as the node did; whatever stands in one must not be.
 */

/** The simulator has the API, and does not answer as the node yet: what it lacks → the recordings that show it. */
export const notYet: Readonly<Record<string, readonly string[]>> = {
  'what making a template really does': [
    'image/as-a-normal-account candidates-normal',
    'image/candidates candidates-query',
    'image/as-a-normal-account task-progress-running-normal',
    'image/candidates candidates-disabled',
    'image/candidates candidates-snapshot',
    'image/candidates candidates-volume',
    'image/create-from-snapshot',
    'image/create-from-snapshot-all-fail',
    'image/create-from-snapshot-big-size',
    'image/create-from-snapshot-ceph-storage',
    'image/create-from-snapshot-duplicate-storage',
    'image/create-from-snapshot-names',
    'image/create-from-snapshot-of-root',
    'image/create-from-snapshot-part',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-fail-with-uuid',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-of-a-failed',
    'image/create-from-snapshot-shared',
    'image/create-from-snapshot-slow',
    'image/create-from-snapshot-template-fails',
    'image/create-from-snapshot-too-big',
    'image/create-from-snapshot-uneven',
    'image/create-from-snapshot-unfit-storage',
    'image/create-with-tags-inside',
    'image/delete-recover-expunge create-from-snapshot-deleted-meanwhile',
    'image/job-uuid-while-running',
    'image/refused create-from-snapshot-of-deleted',
    'image/task-progress task-progress-from-volume-after',
    'image/task-progress task-progress-running',
    'image/task-progress task-progress-running-all',
    'protocol/bodies-and-headers json-schema-on-candidates',
    'protocol/job-uuid-race',
  ],
};

/** What the simulator does not imitate on purpose: the reason → the recordings that show it. */
export const otherwise: Readonly<Record<string, readonly string[]>> = {
  'the recording cuts the list, and the simulator names the APIs that it has': ['node/support-apis'],
};
