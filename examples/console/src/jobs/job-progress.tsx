import { useQuery } from '@apollo/client/react';
import { type Attempt, removeAttempt } from '../creation/attempts.ts';
import { useConnectionIsLost } from '../gateway/stream.ts';
import { graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { useCopies } from '../images/copies.ts';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { askAgain, useFollowed } from './followed.ts';
import { JobActions } from './job-actions.tsx';
import { JobOutcome, OtherState } from './job-outcome.tsx';

/** How the job of an attempt stands, live. */
export function JobProgress({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useI18n();
  const { job, failure } = useFollowed(attempt.idempotencyKey);

  if (job === null || (failure !== null && job.result === null)) {
    if (failure === null) return <p role="status">{t.creations.asking}</p>;
    return (
      <>
        {failure.kind === 'forbidden' ? (
          <Notice tone="warning" alert>
            <p>{t.creations.notVisible}</p>
          </Notice>
        ) : (
          <FailureNotice failure={failure} />
        )}
        <div className="actions">
          <button type="button" className="primary" onClick={() => askAgain(attempt.idempotencyKey)}>
            {t.creations.checkAgain}
          </button>
          <button type="button" onClick={() => removeAttempt(attempt)}>
            {t.creations.discard}
          </button>
        </div>
      </>
    );
  }
  if (job.result !== null) return <JobOutcome outcome={job.result} attempt={attempt} />;
  switch (job.status) {
    case 'RUNNING':
      return <Running percent={job.progress?.percent ?? null} attempt={attempt} />;
    case 'UNKNOWN':
      return (
        <>
          <Notice tone="warning" alert>
            <h3>{t.creations.unknown}</h3>
            <p>{labelOf(t.unknown, job.statusReason, t)}</p>
          </Notice>
          <JobActions attempt={attempt} checkAgain lookFor />
        </>
      );
    default:
      return <OtherState state={job.status} attempt={attempt} />;
  }
}

/** The bar is there only where the cloud reports how far it is. */
function Running({ percent, attempt }: { readonly percent: number | null; readonly attempt: Attempt }) {
  const { t, format } = useI18n();
  const isLost = useConnectionIsLost();
  const elapsed = useNow(1000) - Date.parse(attempt.startedAt);
  return (
    <>
      <p className="running">
        {/* Read out at every quarter: each percent would be noise, and so would each second. */}
        <span role="status">
          {t.creations.running}
          {percent !== null && (
            <span className="hidden">, {t.creations.percent(format.percent(Math.floor(percent / 25) * 25))}</span>
          )}
        </span>{' '}
        <span className="quiet number">{t.creations.runningFor(format.duration(Math.max(0, elapsed)))}</span>
      </p>
      {percent !== null && (
        <div className="progress-row">
          <progress aria-label={t.creations.progressOf(attempt.input.name)} max={100} value={percent} />
          <span aria-hidden="true">{format.percent(percent)}</span>
        </div>
      )}
      {attempt.imageUuid !== null && <CopiesSoFar imageUuid={attempt.imageUuid} />}
      {isLost && (
        <Notice tone="warning" alert>
          <p>{t.creations.connectionLost}</p>
        </Notice>
      )}
    </>
  );
}

const COPIES_SO_FAR = graphql(`
  query CopiesSoFar($uuid: ID!) {
    image(uuid: $uuid) {
      id
      uuid
      ...Copies
    }
  }
`);

const pollMs = 5000;

/** Which backup storages have their copy already, while others wait for theirs. */
function CopiesSoFar({ imageUuid }: { readonly imageUuid: string }) {
  const { t, format } = useI18n();
  const { data } = useQuery(COPIES_SO_FAR, {
    variables: { uuid: imageUuid },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
    pollInterval: pollMs,
  });
  const copies = useCopies(data?.image).filter(({ status }) => status === 'READY');
  if (copies.length === 0) return null;
  return <p role="status">{t.creations.copiesSoFar(format.list(copies.map(({ name }) => name)))}</p>;
}
