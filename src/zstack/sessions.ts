import { sync } from './api.ts';
import { isJsonObject } from './json.ts';
import type { Uuid } from './uuid.ts';

/** ValidateSession: needs no session, and prolongs none (`zstack-domain.md §2.4`, `§2.5`). Null where the answer does not tell. */
export const validateSession = sync<{ readonly sessionUuid: Uuid }, boolean | null>({
  method: 'GET',
  path: '/accounts/sessions/{sessionUuid}/valid',
  result: (value) => (isJsonObject(value) && typeof value['valid'] === 'boolean' ? value['valid'] : null),
});
