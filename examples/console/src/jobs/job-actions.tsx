import { type Attempt, removeAttempt } from '../creation/attempts.ts';
import { fillDraftFrom } from '../creation/draft.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { listOf } from '../images/list-of.ts';
import { hrefOf, navigate } from '../navigation.ts';
import { askAgain } from './followed.ts';

interface JobActionsProps {
  readonly attempt: Attempt;
  /** The image is there. */
  readonly show?: boolean;
  /** The image may be there. */
  readonly lookFor?: boolean;
  /** It may have another outcome meanwhile. */
  readonly checkAgain?: boolean;
  /** A new attempt with the same entries makes sense. */
  readonly anew?: boolean;
}

/** What can be done next about an attempt. */
export function JobActions({
  attempt,
  show = false,
  lookFor = false,
  checkAgain = false,
  anew = false,
}: JobActionsProps) {
  const { t } = useI18n();
  const { imageUuid } = attempt;
  return (
    <div className="actions">
      {checkAgain && (
        <button type="button" className="primary" onClick={() => askAgain(attempt.idempotencyKey)}>
          {t.creations.checkAgain}
        </button>
      )}
      {anew && (
        <button
          type="button"
          className="primary"
          onClick={() => {
            fillDraftFrom(attempt);
            navigate('create');
          }}
        >
          {t.creations.tryAnew}
        </button>
      )}
      {show && imageUuid !== null && (
        <a className="button primary" href={hrefOf('image', { uuid: imageUuid })}>
          {t.creations.openImage}
        </a>
      )}
      {(show || lookFor) && (
        <a className="button" href={hrefOf('images', listOf(attempt.input.name))}>
          {show ? t.creations.showImage : t.creations.lookForImage}
        </a>
      )}
      <button type="button" onClick={() => removeAttempt(attempt)}>
        {t.creations.discard}
      </button>
    </div>
  );
}
