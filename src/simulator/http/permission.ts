import type { Arguments } from '../api/arguments.ts';
import type { AsyncApi } from '../api/declaration.ts';
import type { ManagementNode } from '../api/node.ts';
import { failure } from '../wire/error-codes.ts';
import type { AccountRow, Owned } from '../world/rows.ts';
import { adminAccountUuid } from '../world/world.ts';

export function checkAdmin(adminOnly: boolean, message: string, caller: AccountRow): void {
  if (!adminOnly || caller.uuid === adminAccountUuid) return;
  throw failure('ID.1002', `request api[name: ${message}] is admin only, can not be executed by current user`);
}

/** What an API works on must be the caller's own; the admin may work on everything (zstack-domain.md §6.6). */
export function checkOwner(api: AsyncApi, given: Arguments, caller: AccountRow, { world }: ManagementNode): void {
  if (caller.uuid === adminAccountUuid) return;
  for (const name of api.ownedParameters ?? []) {
    const uuid = given.text(name);
    const type = api.parameters[name]?.refersTo ?? '';
    const owned: Owned | undefined = world.images.get(uuid) ?? world.snapshots.get(uuid) ?? world.volumes.get(uuid);
    if (owned === undefined || owned.accountUuid === caller.uuid) continue;
    const owner = world.accounts.get(owned.accountUuid)?.name ?? '';
    const resource = `uuid: ${uuid}, type: ${type},ownerAccountName:${owner}, ownerAccountUuid:${owned.accountUuid}`;
    throw failure(
      'ID.1002',
      `operation denied. The resource[${resource}] doesn't belong to the account[uuid: ${caller.uuid}]`,
    );
  }
}
