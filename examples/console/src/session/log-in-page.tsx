import { useI18n } from '../i18n/i18n.tsx';
import { PageHeading } from '../ui/heading.tsx';
import { Notice } from '../ui/notice.tsx';
import { LogInForm } from './log-in-form.tsx';
import { setSession } from './session.ts';

export type LeftBy = 'logged-out' | 'logged-out-untold';

export function LogInPage({ leftBy }: { readonly leftBy: LeftBy | undefined }) {
  const { t } = useI18n();
  return (
    <div className="narrow">
      <PageHeading>{t.logIn.title}</PageHeading>
      <p className="lead">{t.logIn.lead}</p>
      {leftBy === 'logged-out' && (
        <Notice tone="good" alert>
          <p>{t.logIn.loggedOut}</p>
        </Notice>
      )}
      {leftBy === 'logged-out-untold' && (
        <Notice tone="warning" alert>
          <p>{t.logIn.logOutUntold}</p>
        </Notice>
      )}
      <LogInForm onLogIn={setSession} />
    </div>
  );
}
