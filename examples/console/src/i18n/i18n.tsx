import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { stored, useStored } from '../stored.ts';
import { en, type Messages } from './en/index.ts';
import { createFormat, type Format } from './format.ts';
import { zh } from './zh/index.ts';

const languages = { en, zh } as const;
export type Language = keyof typeof languages;

const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'zh';

const chosen = stored<Language>(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en', {
  storage: () => localStorage,
  name: 'console.language',
  parse: (kept) => (isLanguage(kept) ? kept : undefined),
});

export const switchLanguage = (): void => chosen.set(chosen.get() === 'en' ? 'zh' : 'en');

/** Dates as the user is used to them, where the browser names a region of the language. */
const localeFor = (language: Language, fallback: string): string =>
  navigator.languages.find((locale) => locale.toLowerCase().startsWith(language)) ?? fallback;

interface I18n {
  readonly language: Language;
  readonly t: Messages;
  readonly format: Format;
}

const I18nContext = createContext<I18n>({ language: 'en', t: en, format: createFormat('en') });

export function I18nProvider({ children }: { readonly children: ReactNode }) {
  const language = useStored(chosen);
  const i18n = useMemo(() => {
    const t: Messages = languages[language];
    return { language, t, format: createFormat(localeFor(language, t.htmlLang)) };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = i18n.t.htmlLang;
  }, [i18n]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

export const useI18n = (): I18n => use(I18nContext);

/** The word for an enum's value; for one that this release does not know, the value itself. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string | null | undefined, t: Messages) {
  if (value === null || value === undefined) return t.none;
  return Object.hasOwn(labels, value) ? labels[value] : t.newValue(value);
}
