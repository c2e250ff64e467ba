import { useAttempts } from '../creation/attempts.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { PageHeading } from '../ui/heading.tsx';
import { AttemptCard } from './attempt-card.tsx';

export function CreationsPage() {
  const { t } = useI18n();
  const attempts = useAttempts();
  return (
    <>
      <PageHeading>{t.creations.title}</PageHeading>
      <p className="lead">{attempts.length === 0 ? t.creations.none : t.creations.lead}</p>
      {attempts.length === 0 && (
        <a className="button primary" href={hrefOf('create')}>
          {t.creations.start}
        </a>
      )}
      {attempts.map((attempt) => (
        <AttemptCard key={attempt.idempotencyKey} attempt={attempt} />
      ))}
    </>
  );
}
