import { ActionOutcome } from '../actions/action-outcome.tsx';
import { useAction } from '../actions/use-action.ts';
import { useKey } from '../actions/use-key.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { SnapshotActions } from '../snapshot/snapshot-actions.tsx';
import { DialogButton, typed } from '../ui/dialog-button.tsx';
import { Time } from '../ui/facts.tsx';
import { TextArea, TextField } from '../ui/field.tsx';

const VOLUME_SNAPSHOTS = graphql(`
  fragment VolumeSnapshots on Volume {
    id
    uuid
    name
    status
    snapshots(orderBy: { field: CREATE_DATE, direction: DESC }, first: 100) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        uuid
        name
        state
        status
        size
        createDate
        volumeUuid
        parentUuid
        latest
      }
    }
  }
`);

const TAKE_SNAPSHOT = graphql(`
  mutation TakeSnapshot($input: CreateVolumeSnapshotInput!, $idempotencyKey: ID!) {
    outcome: createVolumeSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

interface VolumeSnapshotsProps {
  readonly volume: FragmentType<typeof VOLUME_SNAPSHOTS>;
  readonly onEnd: () => void;
}

/** The snapshots of a volume, and what can be done with each. */
export function VolumeSnapshots({ volume: masked, onEnd }: VolumeSnapshotsProps) {
  const { t, format } = useI18n();
  const { uuid, status, snapshots } = getFragmentData(VOLUME_SNAPSHOTS, masked);
  const action = useAction(onEnd);
  const withKey = useKey();
  const nodes = snapshots?.nodes ?? [];
  return (
    <section className="panel">
      <h2>{t.volume.snapshots}</h2>
      <ActionOutcome action={action} />
      {status === 'READY' && (
        <DialogButton
          label={t.actions.takeSnapshot}
          className="primary"
          title={t.actions.takeSnapshot}
          confirm={t.actions.takeSnapshot}
          isBusy={action.isBusy}
          onConfirm={(values) =>
            withKey((idempotencyKey) => {
              const [name, description] = [typed(values, 'name') ?? '', typed(values, 'description')];
              const input = { volumeUuid: uuid, name, description };
              return action.run(TAKE_SNAPSHOT, { input, idempotencyKey }, 'snapshotTaken');
            })
          }
        >
          <TextField label={t.actions.name} name="name" required maxLength={255} />
          <TextArea label={t.image.description} name="description" optional maxLength={2048} />
        </DialogButton>
      )}
      {nodes.length === 0 && <p>{t.volume.noSnapshots}</p>}
      {snapshots?.pageInfo.hasNextPage && snapshots.totalCount !== null && (
        <p className="hint">{t.snapshot.moreImages(format.number(snapshots.totalCount))}</p>
      )}
      <ul className="lines">
        {nodes.map((snapshot) => (
          <li key={snapshot.uuid}>
            <a href={hrefOf('snapshot', { uuid: snapshot.uuid })}>{snapshot.name ?? t.none}</a>
            {snapshot.status !== 'READY' && (
              <span className="status">{labelOf(t.snapshotStatus, snapshot.status, t)}</span>
            )}
            {snapshot.latest && <span className="status">{t.snapshot.latest}</span>}
            <span className="quiet">
              {format.size(snapshot.size)} · <Time at={snapshot.createDate} />
            </span>
            <SnapshotActions snapshot={snapshot} all={nodes} action={action} isOneOfMany />
          </li>
        ))}
      </ul>
    </section>
  );
}
