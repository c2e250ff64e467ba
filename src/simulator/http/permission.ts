import type { Arguments } from '../api/arguments.ts';
import type { AsyncApi } from '../api/declaration.ts';
import type { ManagementNode } from '../api/node.ts';
import { isVisibleByOwner } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import type { AccountRow, Owned } from '../world/rows.ts';
import { adminAccountUuid } from '../world/world.ts';

export function checkAdmin(adminOnly: boolean, message: string, caller: AccountRow): void {
  if (!adminOnly || caller.uuid === adminAccountUuid) return;
  throw failure('ID.1002', `request api[name: ${message}] is admin only, can not be executed by current user`);
}

/** Every account may use what it sees, and change what it owns; the admin may do all (zstack-owners.md §3). */
export function checkOwner(api: AsyncApi, given: Arguments, caller: AccountRow, { world }: ManagementNode): void {
  for (const [name, { ownerCheck, refersTo = '' }] of Object.entries(api.parameters)) {
    const uuid = given.text(name);
    const owned: Owned | undefined = world.images.get(uuid) ?? world.snapshots.get(uuid) ?? world.volumes.get(uuid);
    if (owned === undefined || isOwnedBy(owned, caller)) continue;
    if (ownerCheck === 'own') {
      const text = `the account[uuid:${caller.uuid}] is not the owner of the resource[uuid:${uuid}, type:${refersTo}]`;
      throw failure('SYS.1006', `permission denied, ${text}`);
    }
    if (ownerCheck === 'access' && !isVisibleByOwner(owned, caller)) {
      const text = `the account[uuid:${caller.uuid}] has no access to the resources[uuid:[${uuid}], type:${refersTo}]`;
      throw failure('SYS.1006', text);
    }
  }
}

const isOwnedBy = ({ accountUuid }: Owned, { uuid }: AccountRow): boolean =>
  uuid === adminAccountUuid || uuid === accountUuid;
