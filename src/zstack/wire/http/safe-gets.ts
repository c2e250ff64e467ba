import { apiFacts } from '../../facts/apis.ts';
import type { WireRequest } from '../api.ts';

/** Where jobs are asked for: the REST layer's own, which is no API and knows no other method (`wire.md §2`). */
export const JOBS_PATH = '/api-jobs/{uuid}';

/**
 * The paths that a GET may go to. ZStack does not check the method where a path has one API: a GET of `/tags/{uuid}`
 * deletes the tag, one of `/accounts/sessions/{sessionUuid}` logs out (`wire.md §2`). So the facts of a GET hold only
 * those of its paths that can meet no API of another method alone.
 */
export const SAFE_GETS: readonly string[] = [
  ...new Set(Object.values(apiFacts).flatMap(({ method, paths }) => (method === 'GET' ? paths : []))),
  JOBS_PATH,
];

const formOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[\\w-]+')}(?:\\?|$)`);
const FORMS = new Map(SAFE_GETS.map((template) => [template, formOf(template)]));

/** @throws TypeError for a GET that does not go to a path of the list, before anything is sent */
export function checkGet({ method, path, template }: WireRequest): void {
  if (method === 'GET' && FORMS.get(template)?.test(path) !== true)
    throw new TypeError(`A GET of ${template} might run another API of ZStack: it is not among the safe ones.`);
}
