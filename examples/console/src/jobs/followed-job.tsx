import { useSubscription } from '@apollo/client/react';
import { type Attempt, removeAttempt } from '../creation/attempts.ts';
import { failureOf } from '../gateway/failure.ts';
import { useConnectionIsLost } from '../gateway/stream.ts';
import { graphql } from '../gql/index.ts';
import type { FollowJobSubscription } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { JobActions } from './job-actions.tsx';
import { JobOutcome } from './job-outcome.tsx';

const FOLLOW_JOB = graphql(`
  subscription FollowJob($id: ID!) {
    job(id: $id) {
      id
      status
      statusReason
      progress {
        percent
      }
      result {
        ...JobOutcome
      }
    }
  }
`);

type Job = FollowJobSubscription['job'];

interface FollowedJobProps {
  readonly attempt: Attempt;
  readonly jobId: string;
}

/** How a job stands, live. The first state comes at once, also after a reload; the stream ends with the outcome. */
export function FollowedJob({ attempt, jobId }: FollowedJobProps) {
  const { t } = useI18n();
  const { data, error, restart } = useSubscription(FOLLOW_JOB, {
    variables: { id: jobId },
    // The cache would leave out a member of the union that is newer than this page.
    fetchPolicy: 'no-cache',
  });

  if (error && data?.job.result == null) {
    const failure = failureOf(error);
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
          <button type="button" className="primary" onClick={restart}>
            {t.creations.checkAgain}
          </button>
          <button type="button" onClick={() => removeAttempt(attempt)}>
            {t.creations.discard}
          </button>
        </div>
      </>
    );
  }
  if (!data) return <p role="status">{t.creations.asking}</p>;
  return <JobState job={data.job} attempt={attempt} onCheckAgain={restart} />;
}

interface JobStateProps {
  readonly job: Job;
  readonly attempt: Attempt;
  readonly onCheckAgain: () => void;
}

function JobState({ job, attempt, onCheckAgain }: JobStateProps) {
  const { t } = useI18n();
  switch (job.status) {
    case 'RUNNING':
      return <Running percent={job.progress?.percent ?? null} name={attempt.input.name} />;
    case 'SUCCEEDED':
    case 'PARTIALLY_SUCCEEDED':
    case 'FAILED':
      if (job.result) return <JobOutcome outcome={job.result} attempt={attempt} />;
      break;
    case 'UNKNOWN':
      return (
        <>
          <Notice tone="warning" alert>
            <h3>{t.creations.unknown}</h3>
            <p>{labelOf(t.unknown, job.statusReason, t)}</p>
          </Notice>
          <JobActions attempt={attempt} onCheckAgain={onCheckAgain} lookFor />
        </>
      );
    default:
  }
  return (
    <>
      <Notice tone="warning" alert>
        <p>{t.creations.otherState(job.status)}</p>
      </Notice>
      <JobActions attempt={attempt} onCheckAgain={onCheckAgain} lookFor />
    </>
  );
}

function Running({ percent, name }: { readonly percent: number | null; readonly name: string }) {
  const { t, format } = useI18n();
  const isLost = useConnectionIsLost();
  return (
    <>
      <div className="progress-row">
        <progress aria-label={t.creations.progressOf(name)} max={100} value={percent ?? undefined} />
        <span aria-hidden="true">{percent === null ? '' : format.percent(percent)}</span>
      </div>
      {/* Read out at every quarter: each percent would be noise. */}
      <p role="status">
        {t.creations.running}
        {percent !== null && (
          <span className="hidden">, {t.creations.percent(format.percent(Math.floor(percent / 25) * 25))}</span>
        )}
      </p>
      {isLost && (
        <Notice tone="warning" alert>
          <p>{t.creations.connectionLost}</p>
        </Notice>
      )}
    </>
  );
}
