import type { WireRequest } from '../api.ts';

/**
 * The paths that a GET may go to. ZStack does not check the method where a path has one API: a GET of `/tags/{uuid}`
 * deletes the tag, one of `/accounts/sessions/{sessionUuid}` logs out (`zstack-wire.md §2`).
 */
export const SAFE_GETS: readonly string[] = [
  '/accounts/sessions/{sessionUuid}/valid',
  '/accounts/quotas',
  '/accounts/resources/refs',
  '/api-jobs/{uuid}',
  '/backup-storage',
  '/images',
  '/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage',
  '/images/volumes/{volumeUuid}/candidate-backup-storage',
  '/management-nodes',
  '/management-nodes/platform-timezone',
  '/system-tags',
  '/task-progresses/{apiId}',
  '/user-tags',
  '/volume-snapshots',
  '/volume-snapshots/trees',
  '/volumes',
  '/zones',
  '/zql',
];

const formOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[\\w-]+')}(?:\\?|$)`);
const FORMS = new Map(SAFE_GETS.map((template) => [template, formOf(template)]));

/** @throws TypeError for a GET that does not go to a path of the list, before anything is sent */
export function checkGet({ method, path, template }: WireRequest): void {
  if (method === 'GET' && FORMS.get(template)?.test(path) !== true)
    throw new TypeError(`A GET of ${template} might run another API of ZStack: it is not among the safe ones.`);
}
