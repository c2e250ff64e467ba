/**
 * What of the recordings is no test of the simulator. An entry is a file, or a file and a case of it. Whatever stands in none
 * of these lists, nor in absent-apis.ts, must be answered as the node did; whatever stands in one must not be.
 */

/** The simulator has the API, and does not answer as the node yet: what it lacks → the recordings that show it. */
export const notYet: Readonly<Record<string, readonly string[]>> = {
  'backup-storage': ['backup-storage/query-no-session'],
  image: [
    'image/as-a-normal-account create-from-snapshot-not-owner',
    'image/create-from-snapshot-all-fail',
    'image/create-from-snapshot-ceph-storage',
    'image/create-from-snapshot-dead-session',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-fail-with-uuid',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-again',
    'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-of-a-failed',
    'image/create-from-snapshot-template-fails',
    'image/create-from-snapshot-too-big',
    'image/create-from-snapshot-unfit-storage create-from-snapshot-storage-disabled',
    'image/delete-recover-expunge create-from-snapshot-deleted-meanwhile',
    'image/refused candidates-none',
    'image/refused candidates-unknown',
    'image/refused create-from-snapshot-bad-tag',
    'image/refused create-from-snapshot-long-description',
    'image/refused create-from-snapshot-long-name',
    'image/refused create-from-snapshot-missing-storage',
    'image/refused create-from-snapshot-no-name',
    'image/refused create-from-snapshot-no-storage',
    'image/refused create-from-snapshot-null-storage',
    'image/refused create-from-snapshot-of-deleted',
    'image/refused create-from-snapshot-unknown-snapshot',
    'image/refused create-from-snapshot-unknown-storage',
    'image/refused create-from-snapshot-uuid-bad',
  ],
  node: [
    'node/as-a-normal-account query-normal',
    'node/as-a-normal-account time-zone-normal',
    'node/current-time',
    'node/time-zone',
    'node/version',
  ],
  protocol: [
    'protocol/authorization authorization-access-key',
    'protocol/authorization authorization-empty',
    'protocol/authorization authorization-garbled',
    'protocol/bodies-and-headers body-not-json',
    'protocol/bodies-and-headers json-schema-on-poll',
    'protocol/bodies-and-headers no-body',
    'protocol/bodies-and-headers options',
    'protocol/bodies-and-headers unknown-action',
    'protocol/job-uuid-race',
    'protocol/paths-and-methods delete-on-query-path',
    'protocol/paths-and-methods get-on-action-path',
    'protocol/paths-and-methods get-on-delete-path-session',
    'protocol/paths-and-methods get-on-delete-path-session-after',
    'protocol/paths-and-methods post-on-action-path',
    'protocol/paths-and-methods post-on-query-path',
    'protocol/paths-and-methods wrong-method',
    'protocol/refused get-on-create-path',
  ],
  query: ['query/fields fields-tree-without-uuid', 'query/other-parameters long-request-line'],
  session: [
    'session/dead-session dead-session-sync',
    'session/dead-session logged-out-session-sync',
    'session/log-in log-in-by-account',
    'session/log-in log-in-generic',
    'session/log-in log-in-generic-bad-type',
    'session/log-in log-in-unknown-account',
    'session/log-in log-in-wrong-password',
    'session/refused log-in-empty-action',
    'session/refused log-in-no-password',
  ],
  tag: ['tag/get-runs-the-delete query-user-after-get'],
};

/** What the simulator does not imitate on purpose: the reason → the recordings that show it. */
export const otherwise: Readonly<Record<string, readonly string[]>> = {};
