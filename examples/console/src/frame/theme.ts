import { stored, useStored } from '../stored.ts';

type Theme = 'light' | 'dark';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** Null follows the system. */
const chosen = stored<Theme | null>(null, {
  storage: () => localStorage,
  name: 'console.theme',
  parse: (kept) => (isTheme(kept) ? kept : undefined),
});
const system = window.matchMedia('(prefers-color-scheme: dark)');

const themeNow = (): Theme => chosen.get() ?? (system.matches ? 'dark' : 'light');
const shown = stored(themeNow());

function show(): void {
  shown.set(themeNow());
  document.documentElement.dataset['theme'] = shown.get();
}

show();
chosen.subscribe(show);
system.addEventListener('change', show);

const otherThan = (theme: Theme): Theme => (theme === 'dark' ? 'light' : 'dark');

/** The theme that the next press of the button brings. */
export const useOtherTheme = (): Theme => otherThan(useStored(shown));

export const switchTheme = (): void => chosen.set(otherThan(shown.get()));
