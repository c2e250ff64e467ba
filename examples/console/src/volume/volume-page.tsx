import { useQuery } from '@apollo/client/react';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { Facts, Time } from '../ui/facts.tsx';
import { PageHeading } from '../ui/heading.tsx';
import { Missing } from '../ui/missing.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { VolumeSnapshots } from './volume-snapshots.tsx';

const VOLUME = graphql(`
  query Volume($uuid: ID!) {
    volume(uuid: $uuid) {
      id
      uuid
      name
      description
      type
      status
      state
      size
      actualSize
      createDate
      owner {
        id
        uuid
        name
      }
      viewerIsOwner
      vmInstance {
        id
        uuid
        name
      }
      rootImage {
        id
        uuid
        name
      }
      primaryStorage {
        id
        uuid
        name
      }
      ...VolumeSnapshots
    }
  }
`);

/** One volume: what it is, and the snapshots of it, from which templates and other volumes are made. */
export function VolumePage({ uuid }: { readonly uuid: string }) {
  const { t, format } = useI18n();
  const { data, previousData, error, loading, refetch } = useQuery(VOLUME, {
    variables: { uuid },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const volume = data?.volume ?? (error ? previousData?.volume : undefined);
  const retry = () => void refetch();
  if (!volume) return <Missing loading={loading} error={error} gone={t.volume.gone} onRetry={retry} />;

  const { status, owner, viewerIsOwner, vmInstance, rootImage } = volume;
  const ownerName = owner?.name ?? null;
  return (
    <>
      <div className="title-row">
        <PageHeading>{volume.name ?? t.none}</PageHeading>
        <p className="standing">
          <span className={`status ${status?.toLowerCase() ?? ''}`}>{labelOf(t.volumeStatus, status, t)}</span>
        </p>
      </div>
      {error && <FailureNotice failure={failureOf(error)} onRetry={retry} />}
      <section className="panel">
        <h2>{t.volume.facts}</h2>
        <Facts
          facts={[
            [t.image.description, volume.description],
            [t.volume.type, labelOf(t.volumeType, volume.type, t)],
            [t.image.owner, ownerName !== null && viewerIsOwner ? t.image.you(ownerName) : ownerName],
            [t.volume.machine, vmInstance ? (vmInstance.name ?? t.none) : t.volume.noMachine],
            [
              t.image.source,
              rootImage && <a href={hrefOf('image', { uuid: rootImage.uuid })}>{rootImage.name ?? t.none}</a>,
            ],
            [t.image.state, labelOf(t.state, volume.state, t)],
            [t.images.columns.size, format.size(volume.size)],
            [t.image.actualSize, format.size(volume.actualSize)],
            [t.snapshot.primaryStorage, volume.primaryStorage?.name],
            [t.images.columns.createDate, <Time key="created" at={volume.createDate} />],
            [t.image.uuid, <code key="uuid">{uuid}</code>],
          ]}
        />
      </section>
      <VolumeSnapshots volume={volume} onEnd={retry} />
    </>
  );
}
