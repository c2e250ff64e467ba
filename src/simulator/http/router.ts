import type { Api } from '../api/declaration.ts';
import { Refusal } from '../wire/error-codes.ts';

export interface Route<A extends Api = Api> {
  readonly api: A;
  /** The decoded values of the path's `{name}`s. */
  readonly path: ReadonlyMap<string, string>;
}

interface Template {
  readonly api: Api;
  readonly segments: readonly string[];
  readonly literals: number;
}

const isVariable = (segment: string): boolean => segment.startsWith('{');

/** Finds the APIs behind a path; of two templates that fit, the one with more fixed segments. */
export function createRouter(apis: readonly Api[]): (path: string) => readonly Route[] {
  const templates: readonly Template[] = apis.flatMap((api) =>
    api.paths.map((path) => {
      const segments = path.split('/');
      return { api, segments, literals: segments.filter((segment) => !isVariable(segment)).length };
    }),
  );
  return (path) => {
    const given = path.split('/');
    const fits = templates.filter(
      ({ segments }) =>
        segments.length === given.length &&
        segments.every((segment, index) =>
          isVariable(segment) ? (given[index] ?? '') !== '' : segment === given[index],
        ),
    );
    const best = Math.max(...fits.map(({ literals }) => literals));
    const routes = fits
      .filter(({ literals }) => literals === best)
      .map(({ api, segments }) => ({
        api,
        path: new Map(
          segments.flatMap((segment, index) =>
            isVariable(segment) ? [[segment.slice(1, -1), given[index] ?? '']] : [],
          ),
        ),
      }));
    if (routes.length === 0) throw new Refusal(404, `no api mapping to /v1${path}`);
    return routes;
  };
}

/** What the node looks for by the method; a path that has none of it is the node's own failure. */
const wanted = new Map([
  ['POST', 'creational'],
  ['GET', 'query'],
  ['DELETE', 'delete'],
]);

/** No API of the path has the method: the node treats it as one that has several APIs. */
function refuseMethod(method: string, path: string): Refusal {
  if (method === 'PUT') return unknownAction(path);
  const kind = wanted.get(method);
  if (kind !== undefined) return new Refusal(500, `No ${kind} API found for the path[/zstack/v1${path}]`);
  return new Refusal(405, `The method[${method}] is not allowed for the path[/zstack/v1${path}]`);
}

const unknownAction = (path: string): Refusal =>
  new Refusal(400, `the body doesn't contain action mapping to the URL[/v1${path}]`);

/** The one API that method and body mean: an action is named by the body's key. */
export function chooseRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  body: Readonly<Record<string, unknown>>,
): Route {
  const sameMethod = routes.filter(({ api }) => api.method === method);
  const [only] = sameMethod;
  if (only === undefined) throw refuseMethod(method, path);
  if (!path.endsWith('/actions')) return only;
  const action = sameMethod.find(({ api }) => api.mode !== 'query' && api.bodyKey !== undefined && api.bodyKey in body);
  if (action === undefined) throw unknownAction(path);
  return action;
}
