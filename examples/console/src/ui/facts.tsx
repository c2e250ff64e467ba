import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

/** What is known of something, each fact with its name. What there is not is a dash. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  const { t } = useI18n();
  return (
    <dl className="facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact ?? t.none}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A date as the page's language writes it. */
export function Time({ at }: { readonly at: string | null }) {
  const { t, format } = useI18n();
  return at === null ? (
    t.none
  ) : (
    <time className="number" dateTime={at}>
      {format.time(at)}
    </time>
  );
}
