import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { type Failed, reasonsOf } from './reason.ts';
import { WhatZStackSays } from './what-zstack-says.tsx';

/** Why something failed, each reason once, then what to do about it; ZStack's own words are there for who wants them. */
export function Reasons({ children, ...failed }: Failed & { readonly children?: ReactNode }) {
  const { t, format, language } = useI18n();
  const reasons = reasonsOf(failed, language);
  const storagesIn = (storages: readonly (string | null)[]) => {
    const named = storages.filter((name) => name !== null);
    const others = storages.length - named.length;
    return format.list([...named, ...(others > 0 ? [t.reasons.storages(others, format.number(others))] : [])]);
  };
  return (
    <>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ text, storages }) => (
            <li key={text}>
              {storages.length > 0 && (
                <>
                  <strong>{storagesIn(storages)}</strong>
                  {': '}
                </>
              )}
              {text === null ? t.reasons.none : <InItsLanguage text={text} />}
            </li>
          ))}
        </ul>
      )}
      {children}
      <WhatZStackSays {...failed} />
    </>
  );
}

/** A text of ZStack's, which may be of the other language. */
export function InItsLanguage({ text }: { readonly text: string }) {
  return <span lang={/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'}>{text}</span>;
}
