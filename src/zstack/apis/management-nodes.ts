import { expectOwnJson } from '../wire/answer.ts';
import { query, sync } from '../wire/api.ts';
import { type Decoded, listOf, object, row, text, timestamp, uuid } from '../wire/decoder.ts';
import { isJsonObject } from '../wire/values/json.ts';

/** The node's version, without a session (`zstack-domain.md §2.5`). That it answers proves no more than a live process (`zstack-nodes.md §5`). */
export const getVersion = sync<object, { readonly version: string | null } | null>({
  method: 'PUT',
  path: '/management-nodes/actions',
  bodyKey: 'getVersion',
  result: object('GetVersionReply', { version: text }),
});

/** The cloud's own clock in epoch milliseconds; needs no session. Null where the answer does not tell. */
export const getCurrentTime = sync<object, number | null>({
  method: 'PUT',
  path: '/management-nodes/actions',
  bodyKey: 'getCurrentTime',
  result: (value) => {
    const { currentTime } = isJsonObject(value) ? value : {};
    const milliseconds = isJsonObject(currentTime) ? currentTime['MillionSeconds'] : undefined;
    return typeof milliseconds === 'number' && Number.isSafeInteger(milliseconds) ? milliseconds : null;
  },
});

const platformTimeZone = object('GetPlatformTimeZoneReply', { timezone: text, offset: text });

/** The zone of the node's clock: an IANA name, and its present offset such as `+08:00` or `Z`. Any session opens it, dead ones too. */
export const getPlatformTimeZone = sync<
  object,
  { readonly timezone: string | null; readonly offset: string | null } | null
>({
  method: 'GET',
  path: '/management-nodes/platform-timezone',
  result: (value, context, path) => {
    expectOwnJson(value, 'timezone', 'offset');
    return platformTimeZone(value, context, path);
  },
});

const managementNode = row('ManagementNode', 'uuid', { uuid, joinDate: timestamp });

/** ZStack's ManagementNodeInventory, as far as it tells who is there: a restart renews `joinDate` (`zstack-nodes.md §1`). */
export type ManagementNodeInventory = NonNullable<Decoded<typeof managementNode>>;

/** QueryManagementNode: for the admin, to all others ID.1002. */
export const managementNodes = query<ManagementNodeInventory>({ path: '/management-nodes', row: managementNode });

/** The only ZQL text that any account may be shown the answer of, and that holds nothing of a caller's (`zstack-nodes.md §1`). */
const ZQL = 'query managementnode';

/** The same rows for every account, where the cloud has ZQL; null where the answer holds no such list. */
export const managementNodesByZql = sync<{ readonly zql: typeof ZQL }, readonly ManagementNodeInventory[] | null>({
  method: 'GET',
  path: '/zql',
  result: (value, context, path) => {
    const { results } = isJsonObject(value) ? value : {};
    const first: unknown = Array.isArray(results) ? results[0] : undefined;
    if (!isJsonObject(first) || !Array.isArray(first['inventories'])) return null;
    return listOf(managementNode)(first['inventories'], context, path);
  },
});

export const MANAGEMENT_NODES_ZQL = { zql: ZQL } as const;
