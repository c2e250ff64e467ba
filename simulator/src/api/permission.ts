import type { ApiFacts } from '../facts/facts.ts';
import { isVisibleByOwner } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import type { AccountRow } from '../world/rows.ts';
import { adminAccountUuid } from '../world/world.ts';
import type { Arguments } from './arguments.ts';
import type { ManagementNode } from './node.ts';

const isAdmin = ({ uuid }: AccountRow): boolean => uuid === adminAccountUuid;

export function checkAdmin({ adminOnly, message }: ApiFacts, caller: AccountRow): void {
  if (adminOnly !== true || isAdmin(caller)) return;
  throw failure('ID.1002', `request api[name: ${message}] is admin only, can not be executed by current user`);
}

/** What an API changes must be the caller's own, what it uses may be shared with the caller; the admin may do everything (owners.md §3). */
export function checkOwner(
  { parameters }: ApiFacts,
  given: Arguments,
  caller: AccountRow,
  { world }: ManagementNode,
): void {
  if (isAdmin(caller)) return;
  for (const [name, { ownerCheck, resourceType = '' }] of Object.entries(parameters)) {
    if (ownerCheck === undefined) continue;
    const uuids = given.texts(name).length > 0 ? given.texts(name) : [given.text(name)];
    const refused = uuids.filter((uuid) => {
      const resource = world.owned(uuid);
      if (resource === undefined) return false;
      return ownerCheck === 'access' ? !isVisibleByOwner(resource, caller) : resource.accountUuid !== caller.uuid;
    });
    const [first] = refused;
    if (first === undefined) continue;
    throw failure(
      'SYS.1006',
      ownerCheck === 'access'
        ? `the account[uuid:${caller.uuid}] has no access to the resources[uuid:[${refused.join(', ')}], type:${resourceType}]`
        : `permission denied, the account[uuid:${caller.uuid}] is not the owner of the resource[uuid:${first}, type:${resourceType}]`,
    );
  }
}
