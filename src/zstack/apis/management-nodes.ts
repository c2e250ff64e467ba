import { expectOwnJson } from '../wire/answer.ts';
import { queryApi, syncApi } from '../wire/api.ts';
import { type Decoded, listOf, object, text } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import { isJsonObject } from '../wire/values/json.ts';
import { managementNodesBy } from '../zql/answer.ts';

/** The node's version, without a session (`domain.md §2.5`). That it answers proves no more than a live process (`nodes.md §5`). */
export const getVersion = syncApi('APIGetVersionMsg', {
  result: object('GetVersionReply', { version: text }),
});

/**
 * The names of the messages of all APIs that the node has, without a session (`domain.md §2.5`); a cloud before 4.4.52 does not
 * know the question. Null where the answer holds no list of names.
 */
export const getSupportApis = syncApi('APIGetSupportAPIsMsg', {
  result: (value): readonly string[] | null => {
    const { supportApis } = isJsonObject(value) ? value : {};
    return Array.isArray(supportApis) ? supportApis.filter((name) => typeof name === 'string') : null;
  },
});

/** The cloud's own clock in epoch milliseconds; needs no session. Null where the answer does not tell. */
export const getCurrentTime = syncApi('APIGetCurrentTimeMsg', {
  result: (value): number | null => {
    const { currentTime } = isJsonObject(value) ? value : {};
    const milliseconds = isJsonObject(currentTime) ? currentTime['MillionSeconds'] : undefined;
    return typeof milliseconds === 'number' && Number.isSafeInteger(milliseconds) ? milliseconds : null;
  },
});

const platformTimeZone = object('GetPlatformTimeZoneReply', { timezone: text, offset: text });

/** The zone of the node's clock: an IANA name, and its present offset such as `+08:00` or `Z`. Any session opens it, dead ones too. */
export const getPlatformTimeZone = syncApi('APIGetPlatformTimeZoneMsg', {
  result: (value, context, path) => {
    expectOwnJson(value, 'timezone', 'offset');
    return platformTimeZone(value, context, path);
  },
});

const managementNode = row('ManagementNodeInventory', 'uuid', ['joinDate']);

/** ZStack's ManagementNodeInventory, as far as it tells who is there: a restart renews `joinDate` (`nodes.md §1`). */
export type ManagementNodeInventory = NonNullable<Decoded<typeof managementNode>>;

/** QueryManagementNode: for the admin, to all others ID.1002. */
export const managementNodes = queryApi('APIQueryManagementNodeMsg', { row: managementNode });

/** The same rows for every account, where the cloud has ZQL; null where the answer holds no such list. */
export const managementNodesByZql = managementNodesBy(listOf(managementNode));
