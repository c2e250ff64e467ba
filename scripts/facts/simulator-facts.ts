import {
  bodyKeyOf,
  parametersOf,
  pathsOf,
  type RecordedApi,
  type RecordedFacts,
  shapeOf,
  takesIn,
  timeoutSecondsOf,
} from './recorded-facts.ts';

/** What the simulator uses of an API: enough to route a request to it and to check it as the node does. */
export function simulatorApi(name: string, api: RecordedApi, facts: RecordedFacts): unknown {
  const others = Object.entries(facts.apis).flatMap(([other, one]) => (other === name ? [] : pathsOf(one)));
  const paths = pathsOf(api);
  const shapes = new Set(others.map(shapeOf));
  const sharedPaths = paths.filter((path) => shapes.has(shapeOf(path)));
  const otherPaths = [...new Set(others)].filter((other) => paths.some((path) => takesIn(path, other))).sort();
  const { sync, noSession, rbac, kind } = api;
  return {
    message: `org.zstack.${api.package}.${name}`,
    method: api.method,
    paths,
    ...(sharedPaths.length === 0 ? {} : { sharedPaths }),
    ...(otherPaths.length === 0 ? {} : { otherPaths }),
    bodyKey: bodyKeyOf(api),
    sync,
    ...(noSession === true ? { noSession } : {}),
    ...(rbac === 'adminOnly' ? { adminOnly: true } : {}),
    ...(kind === 'create' ? { isCreation: true } : {}),
    timeoutSeconds: timeoutSecondsOf(api),
    parameters: parametersOf(api, facts, 'simulator'),
  };
}
