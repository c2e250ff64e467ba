import { failure } from '../../../wire/error-codes.ts';
import { quotaUsages, type QuotaName } from '../../../world/quotas.ts';
import { adminAccountUuid } from '../../../world/world.ts';
import type { Call } from '../../declaration.ts';

/** Refuses what a normal account may not have on top of what it has (image/add-quota). */
export function checkQuota(
  { node: { world }, caller }: Call,
  requested: Partial<Readonly<Record<QuotaName, number | bigint>>>,
): void {
  if (caller.uuid === adminAccountUuid) return;
  const owner = `account[uuid: ${caller.uuid} name: ${caller.name}]`;
  for (const { name, total, used } of quotaUsages(world, caller.uuid)) {
    const more = requested[name];
    if (more === undefined || used + BigInt(more) <= total) continue;
    throw failure(
      'ID.1003',
      `quota exceeding.The resource owner(or target resource owner) ${owner} exceeds a quota[name: ${name}, value: ${total}], Current used:${used}, Request:${more}. Please contact the administrator.`,
    );
  }
}
