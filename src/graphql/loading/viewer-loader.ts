import { ownAccount } from '../../zstack/own-account.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { Reading } from './loader.ts';

/** Finds out which account asks, once however many rows are compared with it; null where the cloud does not tell. */
export interface ViewerLoader {
  load(): Promise<Uuid | null>;
  clear(): void;
}

export function viewerLoader({ zstack, request, scope }: Reading): ViewerLoader {
  let account: Promise<Uuid | null> | undefined;
  return {
    load: () => (account ??= ownAccount(zstack, requireCaller(request), { signal: request.signal, scope })),
    clear() {
      account = undefined;
    },
  };
}
