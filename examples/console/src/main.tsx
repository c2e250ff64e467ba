import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { I18nProvider } from './i18n/i18n.tsx';
import { CrashBoundary } from './ui/crash-boundary.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

createRoot(root).render(
  <StrictMode>
    <I18nProvider>
      <CrashBoundary>
        <App />
      </CrashBoundary>
    </I18nProvider>
  </StrictMode>,
);
