import type { ApiName } from './facts/facts.ts';
import { isAtLeast, isVersion } from './version.ts';

/** The APIs that a cloud is known not to have. */
export type Lacks = (api: ApiName) => boolean;

/** Nothing is known: whatever is asked for is tried. */
export const lacksNothing: Lacks = () => false;

/** The first release that has it, of each API that came after 2.0 (`domain.md §2.5`). */
const SINCE: Readonly<Partial<Record<ApiName, string>>> = {
  APICalculateImageHashMsg: '5.0.0',
  APICancelLongJobMsg: '2.2.4',
  APICreateDataVolumeTemplateFromVolumeSnapshotMsg: '3.2.0',
  APICreateSystemTagsMsg: '4.8.0',
  APIQueryLongJobMsg: '2.2.4',
  APIRefreshCaptchaMsg: '2.6.0',
  APISetImageBootModeMsg: '3.9.0',
  APISubmitLongJobMsg: '2.2.4',
  APIZQLQueryMsg: '2.4.0',
};

/** What GetSupportAPIs leaves out of clouds that have it (`domain.md §2.5`); of commercial builds nobody has seen the list. */
const NOT_LISTED: ReadonlySet<ApiName> = new Set<ApiName>(['APIGetPlatformTimeZoneMsg', 'APIGetLoginCaptchaMsg']);

/** What every cloud has: a list without it is not what it should be, such as one of other names. */
const SURELY_LISTED: readonly ApiName[] = ['APIQueryImageMsg', 'APIQueryVmInstanceMsg', 'APIQueryZoneMsg'];

/**
 * By the list of GetSupportAPIs.
 * @param names of classes, with or without their package
 * @returns null where the list tells nothing
 */
export function lackedByList(names: readonly string[]): Lacks | null {
  const listed = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  if (!SURELY_LISTED.every((name) => listed.has(name))) return null;
  return (api) => !listed.has(api) && !NOT_LISTED.has(api);
}

/** By the version that GetVersion tells. */
export function lackedByVersion(version: string | null): Lacks {
  if (!isVersion(version)) return lacksNothing;
  return (api) => {
    const since = SINCE[api];
    return since !== undefined && !isAtLeast(version, since);
  };
}
