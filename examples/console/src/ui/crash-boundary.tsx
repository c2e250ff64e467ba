import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Notice } from './notice.tsx';

/** What is left to say when a component throws. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useI18n();
  return (
    <main>
      <Notice tone="bad" alert>
        <p>{t.crashed}</p>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </Notice>
    </main>
  );
}
