import { useI18n } from '../i18n/i18n.tsx';

interface PagerProps {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onStep: (step: 1 | -1) => void;
}

/** A button at an end stays in the tab order, so that the focus on it is not lost. */
export function Pager({ hasPrevious, hasNext, onStep }: PagerProps) {
  const { t } = useI18n();
  return (
    <nav className="pager" aria-label={t.images.pages}>
      <button type="button" aria-disabled={!hasPrevious} onClick={() => hasPrevious && onStep(-1)}>
        {t.images.previous}
      </button>
      <button type="button" aria-disabled={!hasNext} onClick={() => hasNext && onStep(1)}>
        {t.images.next}
      </button>
    </nav>
  );
}
