import { useRef } from 'react';
import { v4 } from 'uuid';
import type { Told } from './use-action.ts';

/**
 * An idempotency key for a creation from a dialog: the same is sent again until the gateway has answered, so that a lost
 * connection makes nothing twice. What has to outlive the page keeps it in the browser's storage, as `creation/` does.
 */
export function useKey() {
  const key = useRef(v4());
  return async (send: (idempotencyKey: string) => Promise<Told>): Promise<Told> => {
    const told = await send(key.current);
    if (told !== 'lost') key.current = v4();
    return told;
  };
}
