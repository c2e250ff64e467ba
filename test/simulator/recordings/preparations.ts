import { named, type Preparation } from './replay.ts';

/** What has to happen before a recording's request, by its name: another recording, or a change of the cloud. */
export const preparations: Readonly<Record<string, readonly Preparation[]>> = {
  'protocol/bodies-and-headers json-schema-on-poll': [
    'protocol/job-uuids job-uuid-chosen',
    ({ names }) => names.set('1c5be35ca5a9437696686efd50b46fcb', named('586f401e0411411b87e5ff1f00578dbd', names)),
  ],
  'protocol/job-uuids job-uuid-again': ['protocol/job-uuids job-uuid-chosen'],
  'protocol/paths-and-methods get-on-delete-path-session-after': [
    'protocol/paths-and-methods get-on-delete-path-session',
  ],
  'session/dead-session logged-out-session-sync': ['session/validate-and-log-out log-out'],
  'tag/get-runs-the-delete query-user-after-get': ['tag/get-runs-the-delete get-deletes'],
  'session/validate-and-log-out validate-after-log-out': ['session/validate-and-log-out log-out'],
  'tag/update-and-delete delete-inherent': [
    ({ cloud }) => cloud.addSystemTag({ uuid: '0082806cbb0c3e2bbeba82424fad987b', inherent: true }),
  ],
};
