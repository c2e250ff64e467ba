import type { Api } from '../api/declaration.ts';
import { Refusal } from '../wire/error-codes.ts';

export interface Route<A extends Api = Api> {
  readonly api: A;
  /** The decoded values of the path's `{name}`s. */
  readonly path: ReadonlyMap<string, string>;
  /** Other APIs of the node have the path too, whether the simulator has them or not. */
  readonly isShared: boolean;
}

interface Template {
  readonly api: Api;
  readonly segments: readonly string[];
  readonly literals: number;
  readonly isShared: boolean;
  readonly others: readonly (readonly string[])[];
}

const isVariable = (segment: string): boolean => segment.startsWith('{');

const fits = (template: readonly string[], given: readonly string[]): boolean =>
  template.length === given.length &&
  template.every((segment, index) => (isVariable(segment) ? (given[index] ?? '') !== '' : segment === given[index]));

/** Finds the APIs behind a path; of two templates that fit, the one with more fixed segments. */
export function createRouter(apis: readonly Api[]): (path: string) => readonly Route[] {
  const templates: readonly Template[] = apis.flatMap((api) =>
    api.facts.paths.map((path) => {
      const segments = path.split('/');
      const literals = segments.filter((segment) => !isVariable(segment)).length;
      const isShared = api.facts.sharedPaths?.includes(path) === true;
      const others = (api.facts.otherPaths ?? []).map((other) => other.split('/'));
      return { api, segments, literals, isShared, others };
    }),
  );
  return (path) => {
    const given = path.split('/');
    const fitting = templates.filter(
      ({ segments, others }) => fits(segments, given) && !others.some((other) => fits(other, given)),
    );
    const best = Math.max(...fitting.map(({ literals }) => literals));
    const routes = fitting
      .filter(({ literals }) => literals === best)
      .map(({ api, segments, isShared }) => ({
        api,
        isShared,
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

/** What the node looks for by the method where a path has several APIs. */
const wanted = new Map([
  ['POST', 'creational'],
  ['GET', 'query'],
  ['DELETE', 'delete'],
]);

/** No API of the path has the method. */
function refuseMethod(method: string, path: string): Refusal {
  if (method === 'PUT') return unknownAction(path);
  const kind = wanted.get(method);
  if (kind === undefined) return new Refusal(405, `The method[${method}] is not allowed for the path[/v1${path}]`);
  return new Refusal(500, `No ${kind} API found for the path[/v1${path}]`);
}

/** The node asks a body that is not there for its keys. */
const noBody = (): Refusal =>
  new Refusal(500, 'Cannot invoke "java.util.Map.containsKey(Object)" because "<parameter1>" is null');

const unknownAction = (path: string): Refusal =>
  new Refusal(400, `the body doesn't contain action mapping to the URL[/v1${path}]`);

const hasBodyKey = ({ facts: { bodyKey } }: Api, body: object): boolean => bodyKey !== undefined && bodyKey in body;

/**
 * The one API that is meant: that of the path whatever the method, where it has one only; else that of the method, an action
 * by the body's key (wire.md §2).
 */
export function chooseRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  body: Readonly<Record<string, unknown>> | null,
): Route {
  const [first] = routes;
  if (first !== undefined && !first.isShared) return first;
  if (method === 'PUT' && body === null) throw noBody();
  const sameMethod = routes.filter(({ api }) => api.facts.method === method);
  const [only] = sameMethod;
  if (only === undefined) throw refuseMethod(method, path);
  if (method !== 'PUT' || body === null) return only;
  const action = sameMethod.find(({ api }) => hasBodyKey(api, body));
  if (action === undefined) throw unknownAction(path);
  return action;
}
