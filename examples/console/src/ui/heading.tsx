import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

let somethingWasShown = false;

/** The page's heading. After a navigation the focus moves to it, so that the new page is read; not when the tab opens. */
export function PageHeading({ children }: { readonly children: string }) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (somethingWasShown) heading.current?.focus();
    somethingWasShown = true;
  }, []);
  useEffect(() => {
    document.title = `${children} – ${t.app}`;
  }, [children, t]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
