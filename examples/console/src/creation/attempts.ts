import { v4 } from 'uuid';
import { shownSession, useSession } from '../session/session.ts';
import { isRecord, stored, useStored } from '../stored.ts';

export interface CreationInput {
  readonly snapshotUuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly backupStorageUuids: readonly string[];
  readonly userTags: readonly string[];
}

/** One wish for one template, from the press of the button until the user dismisses its outcome. */
export interface Attempt {
  /** Sent with every try: however many of them arrive, they make one image. */
  readonly idempotencyKey: string;
  /** Whose it is; null where ZStack does not tell. */
  readonly accountUuid: string | null;
  readonly input: CreationInput;
  readonly snapshotName: string;
  readonly storageNames: readonly string[];
  readonly startedAt: string;
  /** Null until the gateway has answered. */
  readonly jobId: string | null;
  /** The uuid that the image has, or will have; null until the gateway has answered. */
  readonly imageUuid: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Newest first, those of every account. They outlive a reload and the tab: another one finds them again. */
const attempts = stored<readonly Attempt[]>([], {
  storage: () => localStorage,
  name: 'console.attempts',
  parse: (kept) => (Array.isArray(kept) ? kept.filter(isAttempt) : undefined),
});

const isOf =
  (accountUuid: string | null) =>
  (attempt: Attempt): boolean =>
    attempt.accountUuid === accountUuid;

const present = (): string | null => shownSession()?.accountUuid ?? null;

/** The attempts of the account that is logged in. */
export function useAttempts(): readonly Attempt[] {
  const accountUuid = useSession()?.accountUuid ?? null;
  return useStored(attempts).filter(isOf(accountUuid));
}

/** Begins an attempt, and keeps it before anything is sent. */
export function beginAttempt(wish: Pick<Attempt, 'input' | 'snapshotName' | 'storageNames'>): Attempt {
  const attempt = {
    ...wish,
    idempotencyKey: v4(),
    accountUuid: present(),
    startedAt: new Date().toISOString(),
    jobId: null,
    imageUuid: null,
  };
  attempts.set([attempt, ...attempts.get()]);
  return attempt;
}

/** The gateway has answered: what it told is kept. */
export const changeAttempt = ({ idempotencyKey }: Attempt, answer: Pick<Attempt, 'jobId' | 'imageUuid'>): void =>
  attempts.set(attempts.get().map((one) => (one.idempotencyKey === idempotencyKey ? { ...one, ...answer } : one)));

export const removeAttempt = ({ idempotencyKey }: Attempt): void =>
  attempts.set(attempts.get().filter((one) => one.idempotencyKey !== idempotencyKey));

/** Forgets the attempts of the account that is logged in. */
export const forgetAttempts = (): void => {
  const isGone = isOf(present());
  attempts.set(attempts.get().filter((one) => !isGone(one)));
};

function isAttempt(kept: unknown): kept is Attempt {
  if (!isRecord(kept) || !isRecord(kept['input'])) return false;
  const { idempotencyKey, accountUuid, snapshotName, storageNames, startedAt, jobId, imageUuid } = kept;
  const { snapshotUuid, name, description, backupStorageUuids, userTags } = kept['input'];
  return (
    [idempotencyKey, snapshotName, startedAt, snapshotUuid, name].every(isText) &&
    [accountUuid, jobId, imageUuid, description].every((value) => value === null || isText(value)) &&
    [storageNames, backupStorageUuids, userTags].every((value) => Array.isArray(value) && value.every(isText))
  );
}
