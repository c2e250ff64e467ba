import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';

const FAILED_STORAGE = graphql(`
  fragment FailedStorage on BackupStorageFailure {
    backupStorageUuid
    backupStorage {
      id
      uuid
      name
    }
    error {
      code
      description
      details
    }
  }
`);

/** Which backup storages have no copy, and why. */
export function FailedStorages({ failures }: { readonly failures: readonly FragmentType<typeof FAILED_STORAGE>[] }) {
  const { t } = useI18n();
  const failed = getFragmentData(FAILED_STORAGE, failures);
  if (failed.length === 0) return null;
  return (
    <ul>
      {failed.map(({ backupStorageUuid, backupStorage, error }, index) => (
        <li key={backupStorageUuid ?? index}>
          <strong>{backupStorage?.name ?? t.creations.someStorage}</strong>
          {': '}
          {error?.details ?? error?.description ?? t.creations.noReason}
        </li>
      ))}
    </ul>
  );
}
