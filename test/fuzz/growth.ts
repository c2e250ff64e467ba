import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes of the heap that are in use. */
function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Caches are full, and code is compiled, after half of the inputs: what the rest adds is kept for nothing. */
const MOST_GROWTH_MB = 8;

/** Looks after each round whether the heap has grown since half of the inputs. */
export function growthOf(inputs: number) {
  let halfway: number | undefined;
  return {
    afterRound: (count: number): void => {
      if (count >= inputs / 2) halfway ??= heapMb();
    },
    expectNone: (): void => {
      if (halfway === undefined) throw new Error('there were too few inputs to tell');
      expect(heapMb() - halfway).toBeLessThan(MOST_GROWTH_MB);
    },
  };
}
