import { creations } from './creations.ts';
import { accounts, named, type Preparation } from './replay.ts';

const sharedImage = '09a1e6f1bc4b47b99f2fec630ebe6e8d';
const sharedSnapshot = 'fe6691d0897c473b84efd26c27bfdb06';

/** What the admin owns is shared with a normal account. */
const shareImage: Preparation = ({ cloud }) =>
  cloud.changeImage(sharedImage, { accountUuid: accounts.admin, sharedWith: [accounts.normal] });
const shareSnapshot: Preparation = ({ cloud }) =>
  cloud.changeVolumeSnapshot(sharedSnapshot, { accountUuid: accounts.admin, sharedWith: [accounts.normal] });

/** The first of its volume, as it became. */
const firstSnapshot = '47cfe7e720434fe28be72816da36109c';

const removeImages: Preparation = ({ cloud }) => {
  for (const image of cloud.images()) cloud.removeImage(image);
};

/** All copies of the image go, and can be recovered. */
const deletion = 'image/delete-recover-expunge delete';

/** What has to happen before a recording's request, by its name: another recording, or a change of the cloud. */
export const preparations: Readonly<Record<string, readonly Preparation[]>> = {
  ...creations,
  'image/create-from-snapshot-shared': [shareSnapshot],
  'image/as-a-normal-account query-normal-shared': [shareImage],
  'image/delete-recover-expunge query-deleted-direct': [removeImages],
  'image/delete-recover-expunge query-expunged': [removeImages],
  'image/delete-recover-expunge expunge': [deletion],
  'image/delete-recover-expunge expunge-one-copy': [deletion],
  'image/delete-recover-expunge recover': [deletion],
  'image/delete-recover-expunge recover-one-copy': ['image/delete-recover-expunge delete-one-copy'],
  'image/export-and-hash export-ceph-again': ['image/export-and-hash export-ceph'],
  'image/refused update-expunged': [removeImages],
  'image/small-ones sync-size-deleted': [deletion],
  'image/update update-deleted': [deletion],
  'query/tags q-user-tag': [
    ({ cloud }) => {
      cloud.addUserTag({ resourceUuid: sharedImage, tag: 'rec-tag' });
    },
  ],
  'snapshot/as-a-normal-account query-normal-shared': [shareSnapshot],
  'snapshot/as-a-normal-account trees-normal-shared': [shareSnapshot],
  'snapshot/create-update-delete batch-delete': [
    ({ cloud }) => cloud.addVolumeSnapshot({ uuid: '674cfb423b8d495889eec199e05efb67', parentUuid: firstSnapshot }),
  ],
  'snapshot/create-update-delete create': [({ cloud }) => cloud.removeVolumeSnapshot(firstSnapshot)],
  'snapshot/create-update-delete update': [({ cloud }) => cloud.addVolumeSnapshot({ parentUuid: firstSnapshot })],
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
  'tag/create create-system-again': ['tag/create create-system'],
  'tag/create create-user-again': ['tag/create create-user'],
  'account/query-shared': ['account/share'],
  'account/revoke': ['account/share'],
  'session/validate-and-log-out validate-after-log-out': ['session/validate-and-log-out log-out'],
  'tag/update-and-delete delete-inherent': [
    ({ cloud }) => cloud.addSystemTag({ uuid: '0082806cbb0c3e2bbeba82424fad987b', inherent: true }),
  ],
};
