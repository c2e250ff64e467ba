import { getAccountQuotaUsage, quotas, type QuotaUsage } from './apis/accounts.ts';
import { globalConfigs } from './apis/global-configs.ts';
import { managementNodes } from './apis/management-nodes.ts';
import type { SessionCaller } from './wire/caller.ts';
import type { Condition } from './wire/conditions.ts';
import { ZstackApiError } from './wire/errors/failure.ts';
import type { Uuid } from './wire/values/uuid.ts';
import type { CallOptions, Zstack } from './zstack.ts';

/**
 * Who asks, found out with the caller's own session by the recipes of `owners.md §1`. What ZStack refuses to tell, as it may to a
 * user's session, is null; all else throws ZstackApiError or ZstackFailure as `Zstack.query`.
 */

/** The same on every cloud (`domain.md §2.4`). */
export const ADMIN: Uuid = '36c27e8ff05c4780bf6d2fa65700f22e';

/** The account that the caller's session belongs to; null where the cloud does not tell. */
export async function ownAccount(zstack: Zstack, caller: SessionCaller, options: CallOptions): Promise<Uuid | null> {
  const [isAdmin, own] = await Promise.all([
    isAdminAccount(zstack, caller, options),
    unlessRefused(zstack.query(quotas, { conditions: [], fields: [], limit: 1 }, caller, options)),
  ]);
  if (isAdmin === null) return null; // the row may be somebody else's
  return isAdmin ? ADMIN : (own?.rows[0]?.identityUuid ?? null);
}

/** Whether it is the admin, who alone may see the management nodes; null where the cloud does not tell. */
export async function isAdminAccount(
  zstack: Zstack,
  caller: SessionCaller,
  options: CallOptions,
): Promise<boolean | null> {
  try {
    await zstack.count(managementNodes, [], caller, options);
    return true;
  } catch (error) {
    if (error instanceof ZstackApiError && error.errorCode.code === 'ID.1002') return false;
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** What the account may have, and has, by the quotas' names; of the admin, who has no limits, `total` is null. */
export async function ownQuotas(
  zstack: Zstack,
  caller: SessionCaller,
  options: CallOptions,
): Promise<readonly QuotaUsage[] | null> {
  const uuid = await ownAccount(zstack, caller, options);
  if (uuid === null) return null;
  const usages = await unlessRefused(zstack.call(getAccountQuotaUsage, { uuid }, caller, options));
  if (usages === undefined) return null;
  if (usages === null) throw zstack.missing(getAccountQuotaUsage.path, 'usages');
  return usages
    .map((usage) => (uuid === ADMIN ? { ...usage, total: null } : usage))
    .toSorted((left, right) => ((left.name ?? '') < (right.name ?? '') ? -1 : 1));
}

const SESSION_TIMEOUT: readonly Condition[] = [
  { name: 'category', holds: 'text', operator: 'eq', value: 'identity' },
  { name: 'name', holds: 'text', operator: 'eq', value: 'session.timeout' },
];

/** When the session ends unless it is used again. To ask is to use it, so that is its whole time from now on. */
export async function sessionEnd(zstack: Zstack, caller: SessionCaller, options: CallOptions): Promise<Date | null> {
  const configs = await unlessRefused(zstack.query(globalConfigs, { conditions: SESSION_TIMEOUT }, caller, options));
  const seconds = Number(configs?.rows[0]?.value ?? NaN);
  return seconds > 0 && Number.isSafeInteger(seconds) ? new Date(zstack.time.now() + seconds * 1_000) : null;
}

/** As ZStack refuses an account, and a user without a policy (`owners.md §1`). */
const isRefusal = (error: unknown): boolean =>
  error instanceof ZstackApiError && ['ID.1002', 'SYS.1006'].includes(error.errorCode.code);

/** Undefined where ZStack refuses the session. */
async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
