import type { ErrorLike } from '@apollo/client';
import { failureOf } from '../gateway/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { FailureNotice, Notice } from './notice.tsx';

interface MissingProps {
  readonly loading: boolean;
  readonly error: ErrorLike | undefined;
  /** What is said where there is no such thing. */
  readonly gone: string;
  readonly onRetry: () => void;
}

/** In the place of the one thing that a page is about, while it is not there. */
export function Missing({ loading, error, gone, onRetry }: MissingProps) {
  const { t } = useI18n();
  const failure = error && failureOf(error);
  if (failure && failure.kind !== 'input') return <FailureNotice failure={failure} onRetry={onRetry} />;
  if (loading) return <p role="status">{t.loading}</p>;
  return (
    <Notice tone="warning">
      <p>{gone}</p>
    </Notice>
  );
}
