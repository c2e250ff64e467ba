import type { Action } from '../actions/use-action.ts';
import { changeDraft } from '../creation/draft.ts';
import { graphql } from '../gql/index.ts';
import type { VolumeSnapshotState, VolumeSnapshotStatus } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { navigate } from '../navigation.ts';
import { DialogButton } from '../ui/dialog-button.tsx';
import { type InTree, namesBuiltOn } from './built-on.ts';

const REVERT_VOLUME = graphql(`
  mutation RevertVolume($input: RevertVolumeFromSnapshotInput!) {
    outcome: revertVolumeFromSnapshot(input: $input, waitSeconds: 1) {
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

const DELETE_SNAPSHOT = graphql(`
  mutation DeleteSnapshot($input: DeleteVolumeSnapshotInput!) {
    outcome: deleteVolumeSnapshot(input: $input, waitSeconds: 1) {
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

interface SnapshotActionsProps {
  readonly snapshot: {
    readonly uuid: string;
    readonly name: string | null;
    readonly state: VolumeSnapshotState | null;
    readonly status: VolumeSnapshotStatus | null;
    readonly volumeUuid: string | null;
  };
  /** Those that it stands among. */
  readonly all: readonly InTree[];
  readonly action: Action;
  /** Then none of its buttons stands out. */
  readonly isOneOfMany?: boolean;
}

/** What can be done with a snapshot as it stands. */
export function SnapshotActions({ snapshot, all, action, isOneOfMany = false }: SnapshotActionsProps) {
  const { t, format } = useI18n();
  const { uuid, state, status, volumeUuid } = snapshot;
  const { isBusy, run } = action;
  const name = snapshot.name ?? t.none;
  const builtOn = namesBuiltOn(uuid, all).map((one) => one ?? t.none);
  if (status !== 'READY') return null;
  return (
    <div className="actions">
      {state === 'ENABLED' && (
        <button
          type="button"
          className={isOneOfMany ? undefined : 'primary'}
          aria-label={`${t.snapshot.create}: ${name}`}
          onClick={() => {
            changeDraft({ snapshot: { uuid, name }, storages: new Map() });
            navigate('create');
          }}
        >
          {t.snapshot.create}
        </button>
      )}
      {volumeUuid !== null && (
        <DialogButton
          label={t.actions.revert}
          about={name}
          title={t.actions.revertTitle(name)}
          confirm={t.actions.revert}
          isDangerous
          isBusy={isBusy}
          onConfirm={() => run(REVERT_VOLUME, { input: { snapshotUuid: uuid } }, 'reverted')}
        >
          <p>{t.actions.revertText}</p>
        </DialogButton>
      )}
      <DialogButton
        label={t.actions.delete}
        about={name}
        className="danger"
        title={t.actions.deleteTitle(name)}
        confirm={t.actions.delete}
        isDangerous
        isBusy={isBusy}
        onConfirm={() => run(DELETE_SNAPSHOT, { input: { uuid } }, 'snapshotDeleted')}
      >
        <p>{t.actions.deleteSnapshotText}</p>
        {builtOn.length > 0 && <p>{t.actions.alsoDeleted(format.list(builtOn))}</p>}
      </DialogButton>
    </div>
  );
}
