import type { Uuid } from './uuid.ts';

/** One condition of a query, as `q` carries it. Its text is never a caller's: the wire's syntax has no quoting (`zstack-wire.md §4`). */
export type Condition = string;

/** ZStack's request line holds about 200 uuids (`zstack-wire.md §4`). */
export const UUIDS_PER_REQUEST = 150;

/** Rows whose uuid is one of these; `uuids` are checked ones. */
export function uuidIn(uuids: readonly Uuid[]): Condition {
  const [only, ...more] = uuids;
  return more.length === 0 && only !== undefined ? `uuid=${only}` : `uuid?=${uuids.join(',')}`;
}
