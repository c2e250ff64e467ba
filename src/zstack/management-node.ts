import { sync } from './api.ts';
import { object, text } from './decoder.ts';

/** The node's version: cheap, without side effects and without a session, so a good probe (`zstack-domain.md §2.5`). */
export const getVersion = sync<object, { readonly version: string | null } | null>({
  method: 'PUT',
  path: '/management-nodes/actions',
  bodyKey: 'getVersion',
  result: object('GetVersionReply', { version: text }),
});
