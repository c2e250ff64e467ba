import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { CreatePage } from './creation/create-page.tsx';
import { forgetAttempts, useAttempts } from './creation/attempts.ts';
import { emptyDraft } from './creation/draft.ts';
import { switchLanguage, useI18n } from './i18n/i18n.tsx';
import { ImagesPage } from './images/images-page.tsx';
import { CreationsPage } from './jobs/creations-page.tsx';
import { hrefOf, navigate, type Page, pages, useRoute } from './navigation.ts';
import { ExpiredDialog } from './session/expired-dialog.tsx';
import { logOut } from './session/log-in.ts';
import { type LeftBy, LogInPage } from './session/log-in-page.tsx';
import {
  isSomebodyElse,
  type Session,
  setSession,
  useGateway,
  useSession,
  useSessionHasEnded,
} from './session/session.ts';

const contents: Readonly<Record<Page, () => React.JSX.Element>> = {
  images: ImagesPage,
  create: CreatePage,
  creations: CreationsPage,
};

export function App() {
  const session = useSession();
  const gateway = useGateway();
  const hasEnded = useSessionHasEnded();
  const { page } = useRoute();
  const [leftBy, setLeftBy] = useState<LeftBy>();

  const leave = async (left: Session) => {
    const told = hasEnded || (await logOut(left.token));
    forget();
    setLeftBy(told ? 'logged-out' : 'logged-out-untold');
    setSession(null);
  };
  const logInAgain = (next: Session) => {
    if (isSomebodyElse(next)) forget();
    setSession({ ...next, accountName: next.accountName ?? session?.accountName ?? null });
  };

  if (session === null || gateway === null) {
    return (
      <Frame>
        <LogInPage leftBy={leftBy} />
      </Frame>
    );
  }
  const Content = contents[page];
  return (
    <ApolloProvider client={gateway.client}>
      <Frame page={page} accountName={session.accountName} onLogOut={() => void leave(session)}>
        <Content key={page} />
      </Frame>
      {hasEnded && (
        <ExpiredDialog accountName={session.accountName} onLogIn={logInAgain} onGiveUp={() => void leave(session)} />
      )}
    </ApolloProvider>
  );
}

/** Nobody finds what somebody else has left. */
function forget(): void {
  forgetAttempts();
  emptyDraft();
  navigate('images');
}

interface FrameProps {
  readonly page?: Page;
  readonly accountName?: string | null;
  readonly onLogOut?: () => void;
  readonly children: React.ReactNode;
}

function Frame({ page, accountName, onLogOut, children }: FrameProps) {
  const { t, format } = useI18n();
  const attempts = useAttempts();
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
        {page !== undefined && (
          <nav aria-label={t.nav.label}>
            {pages.map((one) => (
              <a key={one} href={hrefOf(one)} aria-current={one === page ? 'page' : undefined}>
                {t.nav[one]}
                {one === 'creations' && attempts.length > 0 && ` (${format.number(attempts.length)})`}
              </a>
            ))}
          </nav>
        )}
        <span className="who">
          {accountName}
          <button type="button" className="plain" onClick={switchLanguage} title={t.switchLanguage}>
            {t.otherLanguage}
          </button>
          {onLogOut && (
            <button type="button" className="plain" onClick={onLogOut}>
              {t.nav.logOut}
            </button>
          )}
        </span>
      </header>
      <main tabIndex={-1}>{children}</main>
    </>
  );
}
