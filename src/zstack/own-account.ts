import { queryApi } from './wire/api.ts';
import type { SessionCaller } from './wire/caller.ts';
import { ZstackApiError } from './wire/errors/failure.ts';
import { row } from './wire/row.ts';
import type { Uuid } from './wire/values/uuid.ts';
import type { CallOptions, Zstack } from './zstack.ts';
import { managementNodes } from './apis/management-nodes.ts';

/** QueryQuota: a normal account's own rows, which each account gets at its creation; the admin's query returns everyone's. */
const quotas = queryApi('APIQueryQuotaMsg', { row: row('QuotaInventory', 'uuid', ['identityUuid']) });

/** The same on every cloud (`domain.md §2.4`). */
export const ADMIN: Uuid = '36c27e8ff05c4780bf6d2fa65700f22e';

/**
 * The account that the caller's session belongs to (`owners.md §1`); null where the cloud does not tell.
 * @throws ZstackApiError, ZstackFailure as `Zstack.query`
 */
export async function ownAccount(zstack: Zstack, caller: SessionCaller, options: CallOptions): Promise<Uuid | null> {
  const [isAdmin, { rows }] = await Promise.all([
    seesManagementNodes(zstack, caller, options),
    zstack.query(quotas, { conditions: [], fields: ['identityUuid'], limit: 1 }, caller, options),
  ]);
  return isAdmin ? ADMIN : (rows[0]?.identityUuid ?? null);
}

/** Which only the admin may. */
async function seesManagementNodes(zstack: Zstack, caller: SessionCaller, options: CallOptions): Promise<boolean> {
  try {
    await zstack.count(managementNodes, [], caller, options);
    return true;
  } catch (error) {
    if (error instanceof ZstackApiError && error.errorCode.code === 'ID.1002') return false;
    throw error;
  }
}
