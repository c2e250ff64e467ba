import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { failureOf } from '../gateway/failure.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { GroupFault } from '../ui/field.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';

const STORAGE_OPTION = graphql(`
  fragment StorageOption on BackupStorage {
    id
    uuid
    name
    type
    availableCapacity
    totalCapacity
    zones {
      id
      uuid
      name
    }
  }
`);

const CANDIDATES = graphql(`
  query Candidates($snapshotUuid: ID!) {
    volumeSnapshot(uuid: $snapshotUuid) {
      id
      uuid
      size
      candidateBackupStorages {
        id
        uuid
        ...StorageOption
      }
    }
  }
`);

interface StoragePickerProps {
  readonly snapshotUuid: string | undefined;
  /** Names by uuid. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly fault: string | undefined;
  readonly onChoose: (chosen: ReadonlyMap<string, string>) => void;
}

/** The backup storages that fit the snapshot. */
export function StoragePicker({ snapshotUuid, chosen, fault, onChoose }: StoragePickerProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <fieldset className="step" aria-describedby={fault === undefined ? `${id}-hint` : `${id}-hint ${id}-fault`}>
      <legend>{t.create.storages}</legend>
      <p id={`${id}-hint`} className="hint">
        {t.create.storagesHint}
      </p>
      <GroupFault id={`${id}-fault`} fault={fault} />
      {snapshotUuid === undefined ? (
        <p className="quiet">{t.create.snapshotFirst}</p>
      ) : (
        <Candidates snapshotUuid={snapshotUuid} chosen={chosen} onChoose={onChoose} />
      )}
    </fieldset>
  );
}

interface CandidatesProps extends Pick<StoragePickerProps, 'chosen' | 'onChoose'> {
  readonly snapshotUuid: string;
}

function Candidates({ snapshotUuid, chosen, onChoose }: CandidatesProps) {
  const { t } = useI18n();
  const { data, error, loading, refetch } = useQuery(CANDIDATES, {
    variables: { snapshotUuid },
    // free capacity changes all the time
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const candidates = data?.volumeSnapshot?.candidateBackupStorages;
  if (candidates == null) {
    if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
    return loading ? <p role="status">{t.loading}</p> : <Warning text={t.create.snapshotGone} />;
  }
  if (candidates.length === 0) return <Warning text={t.create.noStorages} />;

  const toggle = (uuid: string, name: string) => {
    const others = [...chosen].filter(([one]) => one !== uuid);
    onChoose(new Map(chosen.has(uuid) ? others : [...others, [uuid, name]]));
  };
  return (
    <ul className="options">
      {candidates.map((storage) => (
        <StorageOption
          key={storage.uuid}
          option={storage}
          snapshotSize={data?.volumeSnapshot?.size ?? 0}
          checked={chosen.has(storage.uuid)}
          onToggle={toggle}
        />
      ))}
    </ul>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <Notice tone="warning">
      <p>{text}</p>
    </Notice>
  );
}

interface StorageOptionProps {
  readonly option: FragmentType<typeof STORAGE_OPTION>;
  readonly snapshotSize: number | string;
  readonly checked: boolean;
  readonly onToggle: (uuid: string, name: string) => void;
}

function StorageOption({ option, snapshotSize, checked, onToggle }: StorageOptionProps) {
  const { t, format } = useI18n();
  const storage = getFragmentData(STORAGE_OPTION, option);
  const { uuid, type, availableCapacity, totalCapacity, zones } = storage;
  const name = storage.name ?? t.none;
  const zoneNames = zones?.map((zone) => zone.name ?? t.none) ?? [];
  const facts = [
    // ZStack's name of a type may be that of a class of its own
    type?.replace(/BackupStorage$/, ''),
    availableCapacity !== null &&
      totalCapacity !== null &&
      t.create.free(format.bytes(availableCapacity), format.bytes(totalCapacity)),
    zoneNames.length === 0 ? t.create.noZones : t.create.zones(format.list(zoneNames)),
  ].filter((fact) => typeof fact === 'string');
  const isTight = availableCapacity !== null && Number(availableCapacity) <= Number(snapshotSize);
  return (
    <li className="option">
      <label>
        <input type="checkbox" name="storage" checked={checked} onChange={() => onToggle(uuid, name)} />
        <span>
          <strong>{name}</strong>
          <span className="quiet">{facts.join(' · ')}</span>
          {isTight && <span className="tight">{t.create.tight}</span>}
        </span>
      </label>
    </li>
  );
}
