import { useEffect, useId, useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { LogInForm } from './log-in-form.tsx';
import type { Session } from './session.ts';

interface ExpiredDialogProps {
  readonly accountName: string | null;
  readonly onLogIn: (session: Session) => void;
  readonly onGiveUp: () => void;
}

/** Asks for a new log-in above the page, which stays as it is. The browser keeps the focus inside and gives it back. */
export function ExpiredDialog({ accountName, onLogIn, onGiveUp }: ExpiredDialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLInputElement>('[type="password"]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    // Escape leads nowhere, also when it is pressed again: there is nothing to see behind it without a session
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id={title}>{t.logIn.expiredTitle}</h2>
      <p>{t.logIn.expired}</p>
      <LogInForm accountName={accountName ?? ''} onLogIn={onLogIn} />
      <button type="button" className="plain" onClick={onGiveUp}>
        {t.logIn.giveUp}
      </button>
    </dialog>
  );
}
