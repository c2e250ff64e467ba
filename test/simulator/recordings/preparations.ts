import type { Preparation } from './replay.ts';

/** What has to happen before a recording's request, by its name: another recording, or a change of the cloud. */
export const preparations: Readonly<Record<string, readonly Preparation[]>> = {
  'protocol/job-uuids job-uuid-again': ['protocol/job-uuids job-uuid-chosen'],
  'protocol/paths-and-methods get-on-delete-path-session-after': [
    'protocol/paths-and-methods get-on-delete-path-session',
  ],
  'session/dead-session logged-out-session-sync': ['session/validate-and-log-out log-out'],
  'session/validate-and-log-out validate-after-log-out': ['session/validate-and-log-out log-out'],
};
