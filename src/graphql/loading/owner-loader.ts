import { type ResourceOwner, resourceOwners } from '../../zstack/apis/accounts.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { Loader, type Reading } from './loader.ts';

/** Loads the accounts that own resources; null where the cloud tells none. */
export type OwnerLoader = Loader<ResourceOwner, Uuid | null>;

const OWNER = ['accountUuid'];

export function ownerLoader(reading: Reading): OwnerLoader {
  const { zstack, request, scope } = reading;
  return new Loader(reading, {
    columns: () => OWNER,
    async read(uuids, fields, caller) {
      const conditions = [uuidIn(uuids, 'resourceUuid')];
      const options = { signal: request.signal, scope };
      const { rows } = await zstack.query(resourceOwners, { conditions, fields }, caller, options);
      return rows.filter((row) => row !== null);
    },
    pick(rows) {
      const found = new Map(rows.map(({ resourceUuid, accountUuid }) => [resourceUuid, accountUuid]));
      return (uuid) => found.get(uuid) ?? null;
    },
  });
}
