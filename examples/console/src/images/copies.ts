import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { CopiesFragment } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** One fragment for all: a copy has no id, so that the cache keeps what was last asked of it. */
const COPIES = graphql(`
  fragment Copies on Image {
    id
    backupStorageRefs {
      backupStorageUuid
      status
      createDate
      backupStorage {
        id
        uuid
        name
        type
      }
    }
  }
`);

export type Copy = CopiesFragment['backupStorageRefs'][number] & {
  /** Of the backup storage. */
  readonly name: string;
};

/** The copies of an image, by the names of their backup storages. */
export function useCopies(image: FragmentType<typeof COPIES> | null | undefined): readonly Copy[] {
  const { t } = useI18n();
  if (!image) return [];
  return getFragmentData(COPIES, image)
    .backupStorageRefs.map((copy) => ({ ...copy, name: copy.backupStorage?.name ?? t.reasons.someStorage }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
