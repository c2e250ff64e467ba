import { useApolloClient } from '@apollo/client/react';
import { useId } from 'react';
import { type Attempt, removeAttempt } from '../creation/attempts.ts';
import { fillDraftFrom } from '../creation/draft.ts';
import { sendAttempt, useLastTry } from '../creation/send-attempt.ts';
import type { Failure } from '../gateway/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { navigate } from '../navigation.ts';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { JobProgress } from './job-progress.tsx';

/** One template that was asked for: how it stands, and what to do next. */
export function AttemptCard({ attempt, level = 2 }: { readonly attempt: Attempt; readonly level?: 2 | 3 }) {
  const { t, format } = useI18n();
  const title = useId();
  const Heading = `h${level}` as const;
  const { input, snapshotName, storageNames, startedAt, jobId } = attempt;
  return (
    <article className="card" aria-labelledby={title}>
      <Heading id={title}>{input.name}</Heading>
      <p className="quiet">
        {t.creations.from(snapshotName, format.list(storageNames))}
        <br />
        {t.creations.startedAt(format.time(startedAt))}
      </p>
      {jobId === null ? <Unanswered attempt={attempt} /> : <JobProgress attempt={attempt} />}
    </article>
  );
}

/** The request may or may not have arrived. */
function Unanswered({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useI18n();
  const client = useApolloClient();
  const lastTry = useLastTry(attempt.idempotencyKey);

  const send = async () => {
    const faults = await sendAttempt(client, attempt);
    if (faults.length === 0) return;
    fillDraftFrom(attempt);
    navigate('create');
  };

  if (lastTry === 'sending') return <p role="status">{t.creations.sending}</p>;
  const isUsedUp = lastTry?.kind === 'key-reused';
  return (
    <>
      <h3>{t.creations.notSent}</h3>
      <WhyUnanswered lastTry={lastTry} />
      {!isUsedUp && <p>{t.creations.safe}</p>}
      <div className="actions">
        {!isUsedUp && (
          <button type="button" className="primary" onClick={() => void send()}>
            {t.creations.sendAgain}
          </button>
        )}
        <button type="button" onClick={() => removeAttempt(attempt)}>
          {t.creations.discard}
        </button>
      </div>
    </>
  );
}

function WhyUnanswered({ lastTry }: { readonly lastTry: Failure | undefined }) {
  const { t } = useI18n();
  if (lastTry !== undefined) return <FailureNotice failure={lastTry} />;
  return (
    <Notice tone="warning">
      <p>{t.creations.interrupted}</p>
    </Notice>
  );
}
