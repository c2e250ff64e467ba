import type { Simulator } from '../../../simulator/src/simulator.ts';

/** What ZStack was asked, as `path?name=value&…` with parameters and lists of uuids in the order of the alphabet; sorted. */
export function requestsOf(cloud: Simulator): readonly string[] {
  return cloud.requests
    .map(({ path, query }) => {
      const parameters = [...query].map(([name, value]) => `${name}=${inOrder(value)}`).toSorted();
      return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
    })
    .toSorted();
}

function inOrder(value: string): string {
  const [, name, list] = /^(uuid\?=)(.*)$/.exec(value) ?? [];
  return name === undefined || list === undefined ? value : name + list.split(',').toSorted().join(',');
}
