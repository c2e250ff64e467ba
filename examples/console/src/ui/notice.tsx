import type { ReactNode } from 'react';
import { type Failure, sentenceFor } from '../gateway/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';

export type Tone = 'info' | 'good' | 'warning' | 'bad';

/** `alert` is read out at once. */
export function Notice({ tone, alert = false, children }: { tone: Tone; alert?: boolean; children: ReactNode }) {
  return (
    <div className={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}

/** Why something could not be shown or done, and what to do about it. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { t } = useI18n();
  const details = 'details' in failure ? failure.details : 'message' in failure ? failure.message : null;
  const requestId = 'requestId' in failure ? failure.requestId : null;
  return (
    <Notice tone="bad" alert>
      <p>{sentenceFor(failure, t)}</p>
      {details !== null && (
        <p className="quiet" lang="en">
          {details}
        </p>
      )}
      {requestId !== null && <p className="quiet">{t.failure.request(requestId)}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </Notice>
  );
}
