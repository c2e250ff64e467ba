import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ActionOutcome } from '../actions/action-outcome.tsx';
import { useAction } from '../actions/use-action.ts';
import { useAttempts } from '../creation/attempts.ts';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import type { ImageStatus } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useCopies } from '../images/copies.ts';
import { CopiesLight } from '../images/copies-light.tsx';
import { ImageStatusLabel } from '../images/image-status.tsx';
import { AttemptCard } from '../jobs/attempt-card.tsx';
import { useImagesInMaking } from '../jobs/followed.ts';
import { hrefOf } from '../navigation.ts';
import { PageHeading } from '../ui/heading.tsx';
import { Missing } from '../ui/missing.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { ImageActions } from './image-actions.tsx';
import { ImageCopies } from './image-copies.tsx';
import { ImageFacts } from './image-facts.tsx';
import { ImageTags } from './image-tags.tsx';
import { LeftBehind } from './left-behind.tsx';

const IMAGE = graphql(`
  query Image($uuid: ID!) {
    image(uuid: $uuid) {
      id
      uuid
      name
      status
      createDate
      description
      state
      mediaType
      ...ImageFacts
      ...Copies
      ...ImageTags
    }
  }
`);

/** While the cloud is at work on the image. */
const changing: ReadonlySet<ImageStatus> = new Set(['CREATING', 'DOWNLOADING', 'MIGRATING']);
const pollMs = 5000;

/** One image: what it is, where its copies are, and what this browser has done about it. */
export function ImagePage({ uuid }: { readonly uuid: string }) {
  const { t } = useI18n();
  const jobs = useAttempts().filter(({ imageUuid }) => imageUuid === uuid);
  const { data, previousData, error, loading, refetch, startPolling, stopPolling } = useQuery(IMAGE, {
    variables: { uuid },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const image = data?.image ?? (error ? previousData?.image : undefined);
  const copies = useCopies(image);
  const retry = () => void refetch();
  const action = useAction(retry);

  const isInMaking = useImagesInMaking(jobs).has(uuid);
  const isChanging = isInMaking || changing.has(image?.status ?? 'UNKNOWN');
  useEffect(() => {
    if (!isChanging) return;
    startPolling(pollMs);
    return () => {
      stopPolling();
      // the last change may have come with the end of the job
      void refetch();
    };
  }, [isChanging, startPolling, stopPolling, refetch]);

  return (
    <>
      <p className="crumb">
        <a href={hrefOf('images')}>{t.image.toList}</a>
      </p>
      {image ? (
        <>
          <div className="title-row">
            <PageHeading>{image.name ?? t.none}</PageHeading>
            <p className="standing">
              <ImageStatusLabel image={image} />
              <CopiesLight status={image.status} copies={copies} />
            </p>
          </div>
          {error && <FailureNotice failure={failureOf(error)} onRetry={retry} />}
          <LeftBehind image={image} onRemoved={retry} />
          <ImageActions
            image={{ ...image, isTemplate: image.mediaType === 'DATA_VOLUME_TEMPLATE' }}
            copies={copies}
            action={action}
          />
          <ImageFacts image={image} />
          <ImageCopies image={image} copies={copies} onEnd={retry} />
          <ImageTags image={image} onEnd={retry} />
        </>
      ) : (
        <>
          <ActionOutcome action={action} />
          <Missing loading={loading} error={error} gone={t.image.gone} onRetry={retry} />
        </>
      )}
      {jobs.length > 0 && (
        <section>
          <h2>{t.image.jobs}</h2>
          {jobs.map((attempt) => (
            <AttemptCard key={attempt.idempotencyKey} attempt={attempt} level={3} />
          ))}
        </section>
      )}
    </>
  );
}
