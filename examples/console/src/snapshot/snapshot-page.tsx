import { useQuery } from '@apollo/client/react';
import { ActionOutcome } from '../actions/action-outcome.tsx';
import { useAction } from '../actions/use-action.ts';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { Facts, Time } from '../ui/facts.tsx';
import { PageHeading } from '../ui/heading.tsx';
import { Missing } from '../ui/missing.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { SnapshotActions } from './snapshot-actions.tsx';
import { SnapshotImages } from './snapshot-images.tsx';
import { SnapshotTree } from './snapshot-tree.tsx';

const SNAPSHOT = graphql(`
  query Snapshot($uuid: ID!) {
    volumeSnapshot(uuid: $uuid) {
      id
      uuid
      name
      description
      state
      status
      size
      createDate
      volumeUuid
      volume {
        id
        uuid
        name
      }
      owner {
        id
        uuid
        name
      }
      viewerIsOwner
      primaryStorage {
        id
        uuid
        name
      }
      tree {
        uuid
        snapshots {
          id
          uuid
          name
          parentUuid
        }
      }
      ...SnapshotTree
      ...SnapshotImages
    }
  }
`);

/** One snapshot: what it is, the tree that it stands in, and the images made from it. */
export function SnapshotPage({ uuid }: { readonly uuid: string }) {
  const { t, format } = useI18n();
  const { data, previousData, error, loading, refetch } = useQuery(SNAPSHOT, {
    variables: { uuid },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const snapshot = data?.volumeSnapshot ?? (error ? previousData?.volumeSnapshot : undefined);
  const retry = () => void refetch();
  const action = useAction(retry);
  if (!snapshot) {
    return (
      <>
        <ActionOutcome action={action} />
        <Missing loading={loading} error={error} gone={t.snapshot.gone} onRetry={retry} />
      </>
    );
  }

  const { status, volumeUuid, volume, owner, viewerIsOwner, tree } = snapshot;
  const name = snapshot.name ?? t.none;
  const ownerName = owner?.name ?? null;
  return (
    <>
      <div className="title-row">
        <PageHeading>{name}</PageHeading>
        <p className="standing">
          <span className={`status ${status?.toLowerCase() ?? ''}`}>{labelOf(t.snapshotStatus, status, t)}</span>
        </p>
      </div>
      {error && <FailureNotice failure={failureOf(error)} onRetry={retry} />}
      <section className="panel">
        <h2>{t.snapshot.facts}</h2>
        <Facts
          facts={[
            [t.image.description, snapshot.description],
            [
              t.snapshot.volume,
              volumeUuid === null ? (
                t.snapshot.volumeGone
              ) : volume === null ? (
                t.snapshot.volumeHidden
              ) : (
                <a href={hrefOf('volume', { uuid: volumeUuid })}>{volume.name ?? t.none}</a>
              ),
            ],
            [t.image.owner, ownerName !== null && viewerIsOwner ? t.image.you(ownerName) : ownerName],
            [t.image.state, labelOf(t.state, snapshot.state, t)],
            [t.images.columns.size, format.size(snapshot.size)],
            [t.images.columns.createDate, <Time key="created" at={snapshot.createDate} />],
            [t.snapshot.primaryStorage, snapshot.primaryStorage?.name],
            [t.image.uuid, <code key="uuid">{snapshot.uuid}</code>],
          ]}
        />
        <ActionOutcome action={action} />
        <SnapshotActions snapshot={snapshot} all={tree?.snapshots ?? []} action={action} />
      </section>
      <SnapshotTree snapshot={snapshot} />
      <SnapshotImages snapshot={snapshot} />
    </>
  );
}
