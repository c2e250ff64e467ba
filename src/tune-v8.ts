import { setFlagsFromString } from 'node:v8';

/** Measured with this one alone; another version may not know the flags, or do without them. */
export const MEASURED_WITH = '13.6.';

/**
 * Has V8 compile what is called often for good after a thousand calls, where it would compile it in between with Maglev, and for
 * good after some ten thousand; and keep that through a quiet time, in which it would collect the shapes of objects that no request
 * has in hand just then, and throw away what was compiled for them (`docs/performance.md`). To be called when the start is over,
 * whose own functions are called no more.
 */
export function tuneV8(): void {
  if (!process.versions.v8.startsWith(MEASURED_WITH)) return;
  setFlagsFromString('--no-maglev');
  setFlagsFromString('--invocation-count-for-turbofan=1000');
  setFlagsFromString('--no-memory-reducer-favors-memory');
  setFlagsFromString('--retain-maps-for-n-gc=30');
}
