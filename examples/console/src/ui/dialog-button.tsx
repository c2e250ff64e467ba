import { type ReactNode, useId, useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

interface DialogButtonProps {
  readonly label: string;
  /** Where the label alone does not tell what it is about. */
  readonly about?: string;
  readonly className?: string;
  readonly title: string;
  readonly confirm: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  /** What is asked, and the fields for the answer. */
  readonly children?: ReactNode;
  /** What was typed is kept until this tells `done`. */
  readonly onConfirm: (values: FormData) => Promise<unknown>;
}

/** A button that asks in a dialog before anything happens. */
export function DialogButton(props: DialogButtonProps) {
  const { label, about, className, title, confirm, isDangerous = false, isBusy, children, onConfirm } = props;
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const submit = async (form: HTMLFormElement) => {
    if ((await onConfirm(new FormData(form))) === 'done') form.reset();
  };
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        aria-disabled={isBusy}
        onClick={() => !isBusy && dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <form method="dialog" onSubmit={(event) => void submit(event.currentTarget)}>
          {children}
          <div className="actions">
            <button type="submit" className={isDangerous ? 'danger' : 'primary'}>
              {confirm}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t.actions.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** What was typed into a field, null where there is nothing. */
export function typed(values: FormData, name: string): string | null {
  const value = values.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
