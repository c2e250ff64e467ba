import { resourceOwners } from './apis/accounts.ts';
import type { QueryApi } from './wire/api.ts';
import type { SessionCaller } from './wire/caller.ts';
import { uuidIn } from './wire/conditions.ts';
import { type ErrorCode, isBareRefusal } from './wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from './wire/errors/failure.ts';
import { ADMIN, ownAccount } from './own-account.ts';
import { lookUp } from './look-up.ts';
import type { Uuid } from './wire/values/uuid.ts';
import type { CallOptions, Zstack } from './zstack.ts';

/** What an API was asked to use, and where the caller would see it. */
export interface Named {
  readonly resources: QueryApi<{ readonly uuid: Uuid }>;
  readonly uuid: Uuid;
  /** Does the API demand that the caller owns it? Else it is enough that it is shared. */
  readonly mustBeOwn?: boolean;
}

/**
 * The error with its reason: ZStack tells a missing right by the same code as work that failed, in a translated text
 * (`owners.md §3`). What the caller's own query does not return was refused for want of a right, or is gone. The
 * admin, who sees all, is never without a right.
 * @throws ZstackApiError where the caller's session is refused
 */
export async function withReason(
  zstack: Zstack,
  error: ErrorCode,
  { resources, uuid: named, mustBeOwn = false }: Named,
  caller: SessionCaller,
  options: CallOptions,
): Promise<ErrorCode> {
  if (!isBareRefusal(error)) return error;
  const row = await lookUp(zstack, resources, named, caller, options);
  if (row === 'unreachable') return error;
  if (row !== null) {
    const isAnothers = mustBeOwn && (await isOfAnother(zstack, named, caller, options));
    return isAnothers ? { ...error, reason: 'permission' } : error;
  }
  const hasOwner = await isOwned(zstack, named, caller, options);
  return { ...error, reason: hasOwner ? 'permission' : 'gone' };
}

/** The account that owns a resource; null where there is none, undefined where the cloud does not tell. */
async function ownerOf(
  zstack: Zstack,
  resource: Uuid,
  caller: SessionCaller,
  options: CallOptions,
): Promise<Uuid | null | undefined> {
  const conditions = [uuidIn([resource], 'resourceUuid')];
  const rows = await unlessFailed(zstack.query(resourceOwners, { conditions }, caller, options));
  return rows === undefined ? undefined : (rows.rows.find((ref) => ref !== null)?.accountUuid ?? null);
}

/** Has the resource an owner, seen by the caller or not? A cloud that does not tell leaves the more likely: that it has. */
export async function isOwned(
  zstack: Zstack,
  resource: Uuid,
  caller: SessionCaller,
  options: CallOptions,
): Promise<boolean> {
  return (await ownerOf(zstack, resource, caller, options)) !== null;
}

/** Is it known that a resource which the caller sees is another account's, and the caller not the admin? */
async function isOfAnother(
  zstack: Zstack,
  resource: Uuid,
  caller: SessionCaller,
  options: CallOptions,
): Promise<boolean> {
  const [owner, own] = await Promise.all([
    ownerOf(zstack, resource, caller, options),
    unlessFailed(ownAccount(zstack, caller, options)),
  ]);
  return owner != null && own != null && own !== ADMIN && owner !== own;
}

/** Undefined where ZStack refuses or does not answer. */
async function unlessFailed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ZstackApiError || error instanceof ZstackFailure) return undefined;
    throw error;
  }
}
