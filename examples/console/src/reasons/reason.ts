import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { Language } from '../i18n/i18n.tsx';
import { readable } from './readable.ts';

/** What ZStack says of one error, in both languages of the page. */
export const REASON = graphql(`
  fragment Reason on ZStackError {
    code
    description
    details
    en: localizedMessage(language: EN)
    zh: localizedMessage(language: CN)
  }
`);

/** An error, with those behind it. */
export const FAILED_WITH = graphql(`
  fragment FailedWith on ZStackError {
    ...Reason
    rootCause {
      ...Reason
    }
    causes {
      ...Reason
    }
  }
`);

/** A backup storage without its copy. */
export const FAILED_STORAGE = graphql(`
  fragment FailedStorage on BackupStorageFailure {
    backupStorageUuid
    backupStorage {
      id
      uuid
      name
    }
    error {
      ...FailedWith
    }
  }
`);

/** What failed: as a whole, on single backup storages, or both. */
export interface Failed {
  readonly error?: FragmentType<typeof FAILED_WITH>;
  readonly failures?: readonly FragmentType<typeof FAILED_STORAGE>[];
  /** Names by uuid of what ZStack's sentences may be about. */
  readonly names?: ReadonlyMap<string, string>;
  /** Names of the backup storages, where none of them got its copy. */
  readonly all?: readonly string[];
}

interface Reason {
  /** Null where ZStack gives none. */
  readonly text: string | null;
  /** Which backup storages it concerns, where that is known; null stands for one whose name is not. */
  readonly storages: readonly (string | null)[];
}

const noNames: ReadonlyMap<string, string> = new Map();

/** Each reason once: of the storages, of the errors behind the whole or, where there are none, of the whole itself. */
export function reasonsOf(
  { error, failures = [], names = noNames, all = [] }: Failed,
  language: Language,
): readonly Reason[] {
  const storages = new Map<string | null, readonly (string | null)[]>();
  const add = (text: string | null, ...named: (string | null)[]) =>
    storages.set(text, [...(storages.get(text) ?? []), ...named]);

  const failed = getFragmentData(FAILED_STORAGE, failures);
  const known = new Map([
    ...names,
    ...failed.flatMap(({ backupStorage }) =>
      backupStorage?.name == null ? [] : [[backupStorage.uuid, backupStorage.name] as const],
    ),
  ]);
  const textOf = (masked: FragmentType<typeof REASON>) => {
    const { description, en, zh } = getFragmentData(REASON, masked);
    const [preferred, other] = language === 'en' ? [en, zh] : [zh, en];
    // the description says of its code only: a reason in the other language says more
    const text = preferred === description ? other : preferred;
    return text === null ? null : readable(text, known);
  };

  for (const { backupStorage, error: ofStorage } of failed) {
    const text = ofStorage === null ? null : textOf(getFragmentData(FAILED_WITH, ofStorage));
    add(text, backupStorage?.name ?? null);
  }
  const whole = error && getFragmentData(FAILED_WITH, error);
  for (const cause of whole?.causes ?? []) add(textOf(cause));
  if (whole && storages.size === 0) add(textOf(whole));
  const reasons = [...storages].map(([text, named]) => ({ text, storages: named }));
  return failed.length === all.length ? nameTheRest(reasons, all) : reasons;
}

/** Where those that ZStack does not name have one reason, they are those that it names nowhere. */
function nameTheRest(reasons: readonly Reason[], all: readonly string[]): readonly Reason[] {
  if (reasons.filter(({ storages }) => storages.includes(null)).length !== 1) return reasons;
  const named = new Set(reasons.flatMap(({ storages }) => storages));
  const rest = all.filter((name) => !named.has(name));
  return reasons.map(({ text, storages }) => ({
    text,
    storages: storages.includes(null) ? [...storages.filter((name) => name !== null), ...rest] : storages,
  }));
}
