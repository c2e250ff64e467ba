import { bodyKeyOf, canMeet, pathsOf, readFacts, type RecordedApi } from '../../../scripts/facts/recorded-facts.ts';
import { apis } from '../../../simulator/src/api/apis.ts';
import { isObject } from './json.ts';
import type { Exchange, Recording } from './recording.ts';

const recorded = Object.entries(readFacts().apis).map(([name, api]) => ({ ...api, message: `${api.package}.${name}` }));
const present = new Set(apis.map(({ facts }) => facts.message));

const fixedSegments = (path: string): number => path.split('/').filter((segment) => !segment.startsWith('{')).length;

/** The APIs that the node may take the request for: those of its method whose path fits best, and that its body names. */
function apisOf({ method, path, body }: Exchange): readonly (RecordedApi & { readonly message: string })[] {
  const fitting = recorded
    .filter((api) => api.method === method)
    .flatMap((api) => pathsOf(api).map((template) => ({ api, template })))
    .filter(({ template }) => canMeet(template, path.replace('/v1', '')));
  const most = Math.max(...fitting.map(({ template }) => fixedSegments(template)));
  const best = fitting.filter(({ template }) => fixedSegments(template) === most).map(({ api }) => api);
  return best.length > 1 && isObject(body) ? best.filter((api) => (bodyKeyOf(api) ?? '') in body) : best;
}

/** Whether the request is for an API that the simulator does not have. */
export function isOfAbsentApi({ exchange }: Recording): boolean {
  const meant = apisOf(exchange);
  return meant.length > 0 && meant.every(({ message }) => !present.has(`org.zstack.${message}`));
}
