import { accounts, type Preparation } from './replay.ts';

const sharedImage = '09a1e6f1bc4b47b99f2fec630ebe6e8d';
const sharedSnapshot = 'fe6691d0897c473b84efd26c27bfdb06';

/** What the admin owns is shared with a normal account. */
const shareImage: Preparation = ({ cloud }) =>
  cloud.changeImage(sharedImage, { accountUuid: accounts.admin, sharedWith: [accounts.normal] });
const shareSnapshot: Preparation = ({ cloud }) =>
  cloud.changeVolumeSnapshot(sharedSnapshot, { accountUuid: accounts.admin, sharedWith: [accounts.normal] });

const removeImages: Preparation = ({ cloud }) => {
  for (const image of cloud.images()) cloud.removeImage(image);
};

/** What has to happen before a recording's request, by its name: another recording, or a change of the cloud. */
export const preparations: Readonly<Record<string, readonly Preparation[]>> = {
  'image/as-a-normal-account query-normal-shared': [shareImage],
  'image/delete-recover-expunge query-deleted-direct': [removeImages],
  'image/delete-recover-expunge query-expunged': [removeImages],
  'query/tags q-user-tag': [
    ({ cloud }) => {
      cloud.addUserTag({ resourceUuid: sharedImage, tag: 'rec-tag' });
    },
  ],
  'snapshot/as-a-normal-account query-normal-shared': [shareSnapshot],
  'snapshot/as-a-normal-account trees-normal-shared': [shareSnapshot],
  'protocol/job-uuids job-uuid-again': ['protocol/job-uuids job-uuid-chosen'],
  'protocol/paths-and-methods get-on-delete-path-session-after': [
    'protocol/paths-and-methods get-on-delete-path-session',
  ],
  'session/dead-session logged-out-session-sync': ['session/validate-and-log-out log-out'],
  'session/validate-and-log-out validate-after-log-out': ['session/validate-and-log-out log-out'],
};
