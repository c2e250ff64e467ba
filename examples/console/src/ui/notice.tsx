import type { ReactNode } from 'react';
import { type CloudError, type Failure, sentenceFor, sentenceOf } from '../gateway/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { readable } from '../reasons/readable.ts';
import { InItsLanguage } from '../reasons/reasons.tsx';
import { Said } from '../reasons/what-zstack-says.tsx';

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
  const requestId = 'requestId' in failure ? failure.requestId : null;
  return (
    <Notice tone="bad" alert>
      <p>{sentenceFor(failure, t)}</p>
      {failure.kind === 'input' && (
        <p className="quiet">{failure.faults.map((fault) => sentenceOf(fault, t)).join(' ') || failure.message}</p>
      )}
      {failure.kind === 'other' && failure.message !== '' && (
        <p className="quiet" lang="en">
          {failure.message}
        </p>
      )}
      {failure.kind === 'cloud' && <CloudWords error={failure.error} />}
      {requestId !== null && <p className="quiet">{t.failure.request(requestId)}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </Notice>
  );
}

const noNames: ReadonlyMap<string, string> = new Map();

/** What ZStack says of an error: the part for people, and all of it for who wants it. */
export function CloudWords({ error }: { readonly error: CloudError }) {
  const { language } = useI18n();
  const text = error[language] ?? error.details;
  if (text === null) return null;
  return (
    <>
      <p className="quiet">
        <InItsLanguage text={readable(text, noNames)} />
      </p>
      {error.details !== null && <Said lines={[`${error.code}: ${error.details}`]} />}
    </>
  );
}
