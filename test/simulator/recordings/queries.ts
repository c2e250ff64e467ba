import { accounts, type Preparation } from './replay.ts';

const ofAdmin = {
  image: '09a1e6f1bc4b47b99f2fec630ebe6e8d',
  snapshot: 'fe6691d0897c473b84efd26c27bfdb06',
} as const;

const shared = { accountUuid: accounts.admin, sharedWith: [accounts.normal] } as const;
const shareImage: Preparation = ({ cloud }) => cloud.changeImage(ofAdmin.image, shared);
const shareSnapshot: Preparation = ({ cloud }) => cloud.changeVolumeSnapshot(ofAdmin.snapshot, shared);
const removeImages: Preparation = ({ cloud }) => {
  for (const image of cloud.images()) cloud.removeImage(image);
};
const tagImage: Preparation = ({ cloud }) => {
  cloud.addUserTag({ resourceUuid: ofAdmin.image, tag: 'rec-tag' });
};

/** What had happened to the rows before they were queried. */
export const queries: Readonly<Record<string, readonly Preparation[]>> = {
  'image/as-a-normal-account query-normal-shared': [shareImage],
  'image/delete-recover-expunge query-deleted-direct': [removeImages],
  'image/delete-recover-expunge query-expunged': [removeImages],
  'query/tags q-user-tag': [tagImage],
  'snapshot/as-a-normal-account query-normal-shared': [shareSnapshot],
  'snapshot/as-a-normal-account trees-normal-shared': [shareSnapshot],
};
