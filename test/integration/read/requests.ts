import type { Simulator } from '../../../src/simulator/simulator.ts';

/** What ZStack was asked, as `path?name=value&…` with the parameters in the order of the alphabet; sorted. */
export function requestsOf(cloud: Simulator): readonly string[] {
  return cloud.requests
    .map(({ path, query }) => {
      const parameters = [...query].map(([name, value]) => `${name}=${value}`).toSorted();
      return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
    })
    .toSorted();
}
