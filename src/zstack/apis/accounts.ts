import { type Enumeration, enumOf, type WordOf } from '../facts/facts.ts';
import { jobApi, queryApi, syncApi } from '../wire/api.ts';
import { type Decoded, listOf, long, object, oneOf, text } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import { isJsonObject } from '../wire/values/json.ts';

/** By a name that other parts of a larger graph leave free. */
export const accountType: Enumeration<WordOf<'AccountType'>> = {
  name: 'ZStackAccountType',
  words: enumOf('AccountType').words,
};

const account = row('AccountInventory', 'uuid', ['name', 'type'], { type: oneOf(accountType) });

/** ZStack's AccountInventory, as far as others may know it. */
export type AccountInventory = NonNullable<Decoded<typeof account>>;

/** QueryAccount, which answers every account: asked for the owners of rows that the caller got (`owners.md §1`). */
export const accounts = queryApi('APIQueryAccountMsg', { row: account });

const resourceOwner = row('AccountResourceRefInventory', 'resourceUuid', ['accountUuid']);

/** Whose a resource is. */
export type ResourceOwner = NonNullable<Decoded<typeof resourceOwner>>;

/**
 * QueryAccountResourceRef, filtered by no owner: asked about rows that the caller's own query returned. No row = no owner, where
 * GetResourceAccount would invent the admin (`owners.md §2`).
 */
export const resourceOwners = queryApi('APIQueryAccountResourceRefMsg', { row: resourceOwner });

const sharedResource = row('SharedResourceInventory', 'resourceUuid', ['receiverAccountUuid', 'toPublic']);

/** With whom a resource is shared: an account, or all. */
export type SharedResource = NonNullable<Decoded<typeof sharedResource>>;

/** QuerySharedResource, which only the admin may ask (`owners.md §2`). */
export const sharedResources = queryApi('APIQuerySharedResourceMsg', { row: sharedResource });

/** ShareResource, the admin's. With `toPublic` it goes by nothing else (`domain.md §2.4`). */
export const shareResource = jobApi('APIShareResourceMsg', { result: () => null });

/** RevokeResourceSharing, the admin's. It does one of the things that it is asked for, and succeeds also for what was not shared (`domain.md §2.4`). */
export const revokeResourceSharing = jobApi('APIRevokeResourceSharingMsg', { result: () => null });

/** QueryQuota: a normal account's own rows, which each account gets at its creation; the admin's query returns everyone's. */
export const quotas = queryApi('APIQueryQuotaMsg', { row: row('QuotaInventory', 'identityUuid', []) });

const quotaUsage = object('QuotaUsage', { name: text, total: long, used: long });

/** What an account may have of something, and what it has. */
export type QuotaUsage = NonNullable<Decoded<typeof quotaUsage>>;

/** GetAccountQuotaUsage: asked about the caller's own account alone (`owners.md §1`). Null where the answer holds no list. */
export const getAccountQuotaUsage = syncApi('APIGetAccountQuotaUsageMsg', {
  result: (value, context, path): readonly QuotaUsage[] | null =>
    isJsonObject(value) && Array.isArray(value['usages']) ? listOf(quotaUsage)(value['usages'], context, path) : null,
});
