import { sync } from './api.ts';
import type { SessionCaller } from './caller.ts';
import { isJsonObject } from './json.ts';
import type { Uuid } from './uuid.ts';
import type { Zstack } from './zstack.ts';

/** ValidateSession: needs no session, and prolongs none (`zstack-domain.md §2.4`, `§2.5`). Null where the answer does not tell. */
export const validateSession = sync<{ readonly sessionUuid: Uuid }, boolean | null>({
  method: 'GET',
  path: '/accounts/sessions/{sessionUuid}/valid',
  result: (value) => (isJsonObject(value) && typeof value['valid'] === 'boolean' ? value['valid'] : null),
});

/** A session that ended while somebody listened with it. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}

/** Is the session alive? What cannot be learnt counts as alive: each call to ZStack is judged by ZStack. @throws SessionEnded */
export async function checkSession(zstack: Zstack, caller: SessionCaller): Promise<void> {
  if ((await zstack.watches.isAlive(caller)) === false) throw new SessionEnded();
}
