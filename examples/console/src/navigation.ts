import { useSyncExternalStore } from 'react';

/** What the navigation leads to. */
export const sections = ['images', 'create', 'creations'] as const;
const pages = [...sections, 'image', 'snapshot', 'volume'] as const;
export type Page = (typeof pages)[number];

/** Where the user is, as the URL's fragment tells. It holds no id of a job: those stay in the browser's storage. */
export interface Route {
  readonly page: Page;
  readonly params: URLSearchParams;
}

const listeners = new Set<() => void>();
let current = read();

function read(): Route {
  const [, path = '', search = ''] = /^#\/([^?]*)\??(.*)$/.exec(location.hash) ?? [];
  return { page: pages.find((page) => page === path) ?? 'images', params: new URLSearchParams(search) };
}

function update(): void {
  current = read();
  listeners.forEach((tell) => tell());
}

window.addEventListener('hashchange', update);

export const hrefOf = (page: Page, params: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  return `#/${page}${search === '' ? '' : `?${search}`}`;
};

export const navigate = (page: Page, params: Readonly<Record<string, string>> = {}): void => {
  location.hash = hrefOf(page, params);
};

/** As `navigate`, without a step in the history: for what changes while somebody types. */
export const replaceRoute = (page: Page, params: Readonly<Record<string, string>>): void => {
  history.replaceState(null, '', hrefOf(page, params));
  update();
};

const subscribe = (onChange: () => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current);
