import type { ReactNode } from 'react';
import { useAttempts } from '../creation/attempts.ts';
import { switchLanguage, useI18n } from '../i18n/i18n.tsx';
import { hrefOf, type Page, sections } from '../navigation.ts';
import { Viewer } from '../session/viewer.tsx';
import { switchTheme, useOtherTheme } from './theme.ts';

interface FrameProps {
  /** The page that is shown to somebody who is logged in. */
  readonly shown?: { readonly page: Page; readonly accountName: string | null; readonly onLogOut: () => void };
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ shown, children }: FrameProps) {
  const { t } = useI18n();
  const otherTheme = useOtherTheme();
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('main')?.focus();
        }}
      >
        {t.skip}
      </a>
      <header>
        <span className="brand">{t.app}</span>
        {shown && <Navigation page={shown.page} />}
        <span className="who">
          {shown && <Viewer enteredName={shown.accountName} />}
          <button type="button" className="plain" onClick={switchTheme}>
            {t[otherTheme]}
          </button>
          <button type="button" className="plain" onClick={switchLanguage} title={t.switchLanguage}>
            {t.otherLanguage}
          </button>
          {shown && (
            <button type="button" className="plain" onClick={shown.onLogOut}>
              {t.nav.logOut}
            </button>
          )}
        </span>
      </header>
      <main tabIndex={-1}>{children}</main>
    </>
  );
}

function Navigation({ page }: { readonly page: Page }) {
  const { t, format } = useI18n();
  const attempts = useAttempts();
  return (
    <nav aria-label={t.nav.label}>
      {sections.map((section) => (
        <a key={section} href={hrefOf(section)} aria-current={section === page ? 'page' : undefined}>
          {t.nav[section]}
          {section === 'creations' && attempts.length > 0 && ` (${format.number(attempts.length)})`}
        </a>
      ))}
    </nav>
  );
}
