import type { SessionCaller } from '../../zstack/wire/caller.ts';

/** Who asks, of whom all else is found out where it is selected. */
export interface ZStackViewer {
  readonly caller: SessionCaller;
}
